import type {ReactNode} from 'react';
import 'physio-elements/react';

export const page: ReactNode = (
  <>
    {/* wrong: no such variant */}
    <hold-timer variant="rings" />
    {/* wrong: no such attribute */}
    <hold-timer holds="5" />
    {/* wrong: React 18 would make an attribute of it */}
    <exercise-card headingLevel={3} />
    {/* wrong: the same */}
    <exercise-card data={{id: 'x', name: 'X', steps: [{text: 'Lean in.'}]}} />
    {/* wrong: the same */}
    <exercise-card className="wide" />
    {/* wrong: light or dark */}
    <care-notice theme="darker" />
  </>
);
