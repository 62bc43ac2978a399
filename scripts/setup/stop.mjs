/** An expected end: the message is one line for the person at the keyboard, never a stack. */
export class Stop extends Error {
  /**
   * @param {string} message what happened and what to do
   * @param {number} exitCode 1: a step failed; 2: bad input
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs a command line's body; a {@link Stop} becomes its line on stderr and its exit code. */
export async function runOrStop(body) {
  try {
    process.exitCode = await body();
  } catch (problem) {
    if (!(problem instanceof Stop)) throw problem;
    console.error(problem.message);
    process.exitCode = problem.exitCode;
  }
}
