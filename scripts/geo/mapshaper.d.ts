declare module 'mapshaper' {
  const mapshaper: {
    /** Runs a command line over named inputs and returns the named outputs. */
    applyCommands(
      commands: string,
      inputs: Readonly<Record<string, string>>,
    ): Promise<Record<string, string | Uint8Array>>;
  };
  export default mapshaper;
}
