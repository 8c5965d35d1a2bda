declare module 'datapackage' {
  export class Package {
    /** Reads a descriptor and checks it against its profile. */
    static load(descriptor: string): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    getResource(name: string): {
      /** Casts every row; `relations` looks foreign keys up. Rejects on the first fault. */
      read(options: { keyed: boolean; relations: boolean }): Promise<unknown[]>;
    };
  }
}
