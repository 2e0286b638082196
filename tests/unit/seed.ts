import * as fc from 'fast-check';

// The same cases in every run, so that a failed test is a change's fault. `npm run fuzz` looks for new ones: a fault
// that it finds becomes an example of its property.
if (import.meta.env.MODE !== 'fuzz') fc.configureGlobal({ seed: 20261122 });
else fc.configureGlobal({ numRuns: 1000 });
