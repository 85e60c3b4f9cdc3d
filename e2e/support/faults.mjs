import http from 'node:http';

// Loaded into a process of the built app by `--import`, so that no fault is part of what is shipped.
const hoard = [];

const faults = {
  rejection: () => void Promise.reject(new Error('a rejection that nobody handles')),
  exception: () =>
    void setImmediate(() => {
      throw new Error('an exception that nobody catches');
    }),
  block() {
    const until = Date.now() + 1_500;
    while (Date.now() < until);
  },
  heap() {
    for (;;) hoard.push(Array.from({ length: 100_000 }, (_, index) => ({ index })));
  },
};

const { emit } = http.Server.prototype;
http.Server.prototype.emit = function emitWithFault(...args) {
  if (args[0] === 'request') faults[args[1].headers['x-fault']]?.();
  return emit.apply(this, args);
};
