import fc from 'fast-check';
import { inject } from 'vitest';

// Before every file of tests. A property that fails prints its seed and path, with which it fails again.
fc.configureGlobal({ numRuns: inject('propertyRuns') });
