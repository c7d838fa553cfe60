// A fault that is found is enough: fast-check need not look for the smallest value that shows it.
import fc from 'fast-check';

fc.configureGlobal({endOnFailure: true});
