/**
 * Runs a command that a person typed. What goes wrong is said in one line with how the command is
 * meant to be used, and the exit code is 1.
 */
export async function runCommand(
  usage: string,
  command: () => void | Promise<void>,
): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(`Usage: ${usage}`);
    process.exitCode = 1;
  }
}
