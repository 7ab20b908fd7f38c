import packageJson from '../../package.json' with { type: 'json' };

// The bundle's first file. A banner (rolldown.config.ts) has checked the version of Node before anything that an old one cannot
// read is loaded; the log names the version before the rest is loaded.
console.log(`espalier ${packageJson.version}, node ${process.versions.node}`);
await import('./main.ts');
