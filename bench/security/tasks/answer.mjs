/** Answers the one question that this process was started for. */
export const answerWith = (task) =>
  process.once('message', async (input) => {
    process.send(await task(input), () => process.exit(0));
  });
