import {css} from 'lit';

/** The plan on screen: the overview, and the exercises and rests of a session. */
export const styles = css`
  .plan {
    content-visibility: var(--_seen, visible);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.25 * var(--_space));
    padding: calc(1.125 * var(--_space));
  }
  .title {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.22;
    text-wrap: balance;
  }
  .subtitle {
    font-size: 1em;
    font-weight: 650;
  }
  .exercises {
    list-style: none;
  }
  .exercises li {
    display: grid;
    grid-template-columns: min(7em, 40%) minmax(0, 1fr);
    align-items: center;
    gap: 1em;
    padding-block: calc(0.75 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .still {
    padding: 0.4em;
    border-radius: calc(var(--_radius) * 0.72);
    background: var(--_tint);
  }
  .picture .figure {
    max-block-size: 6em;
    margin-inline: auto;
  }
  .rest .figure {
    max-block-size: 9em;
  }
  /* The picture precedes the name on screen, and follows it for screen readers. */
  .exercises figure {
    order: -1;
  }
  .exercises figcaption {
    display: none;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  [slot='actions'] {
    flex: 1;
  }
  .buttons > button {
    flex: 1 1 8em;
  }
  .spread {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  .buttons .filled {
    flex-basis: 100%;
  }
  exercise-card::part(figure) {
    margin: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 0.72);
  }
  exercise-card::part(card) {
    /* Space for focus outlines, which paint containment clips at the edge of the card. */
    margin: -6px;
    padding: 6px;
    border: 0;
    border-radius: 0;
    background: none;
    box-shadow: none;
  }
  /* During a session, the card shows only what the current exercise needs. */
  exercise-card::part(place),
  exercise-card::part(guidance),
  exercise-card::part(progression),
  exercise-card::part(floor) {
    display: none;
  }
  .rest {
    display: grid;
    gap: 1em;
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    cursor: pointer;
    list-style: none;
  }
  details ol {
    padding-inline-start: 1.5em;
  }
  @container (min-width: 36em) {
    .plan {
      padding: calc(1.75 * var(--_space));
    }
    .title {
      font-size: 1.625em;
    }
    .buttons .filled {
      flex-basis: 8em;
    }
    .exercises {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 2em;
    }
  }
  @media print {
    .screen {
      display: none;
    }
  }
`;
