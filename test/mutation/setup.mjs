// One failure is enough to detect a mutant, so fast-check need not search for the smallest counterexample.
import fc from 'fast-check';

fc.configureGlobal({endOnFailure: true});
