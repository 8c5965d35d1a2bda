/** Something wrong in a data file. `path` leads to the value inside the file. */
export interface Fault {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What a rule finds in one record; whoever runs the rule knows the file. */
export type Finding = Omit<Fault, 'file'>;

/** `reports[2].max`, as an editor would look it up; empty for the file as a whole. */
export function formatPath(path: Fault['path']): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** `data/incidents/2023/x.json: killed.high: 12 is below best (29)` */
export function formatFault({ file, path, message }: Fault): string {
  return [file, formatPath(path), message].filter((part) => part !== '').join(': ');
}
