// Loaded into a server before anything else: writes down, at its end, which files it has loaded.
const { writeFileSync } = require('node:fs');

process.on('exit', () =>
  writeFileSync(process.env.LOADED_FILES, Object.keys(require.cache).join('\n')),
);
