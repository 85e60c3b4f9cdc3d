/** Does what the process that started this one asks for, over IPC. */
export function answerParent(tasks) {
  process.on('message', async ({ id, task, input }) => {
    try {
      process.send({ id, result: await tasks[task](input) });
    } catch (error) {
      process.send({ id, error: String(error) });
    }
  });
  process.on('disconnect', () => process.exit());
  process.send({ id: 'ready' });
}
