import {css} from 'lit';

/** The buttons of the regions, over the picture of the body. */
export const regionStyles = css`
  /* A button is a horizontal band of the picture. A line connects its tag, which is at the edge, with a dot on the body. */
  .region {
    position: absolute;
    inset-inline: 0;
    display: flex;
    align-items: center;
    gap: 0.4em;
    border: 0;
    border-radius: 0.5em;
    background: none;
    color: inherit;
    font: inherit;
    font-size: max(12px, 5cqi);
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
    outline-offset: -3px;
  }
  .region::before {
    content: '';
    order: 1;
    flex: 1;
    block-size: 1px;
    background: var(--_edge);
  }
  .region::after {
    content: '';
    order: 1;
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline: -0.7em -0.3em;
    border: 1px solid var(--_surface);
    border-radius: 50%;
    background: var(--_edge);
  }
  .region.head {
    inset-block: 0 84.6%;
    padding-inline: 47% 2%;
  }
  .region.trunk {
    inset-block: 15.4% 70.8%;
    padding-inline: 54.5% 2%;
  }
  .region.low-back {
    inset-block: 29.2% 57%;
    padding-inline: 2% 59%;
  }
  .region.hip {
    inset-block: 43% 43.3%;
    padding-inline: 2% 53%;
  }
  .region.legs {
    inset-block: 56.7% 15%;
    padding-inline: 2% 51%;
  }
  .region.foot {
    inset-block: 85% 0;
    padding-inline: 74% 2%;
  }
  .region:is(.head, .trunk, .foot) {
    flex-direction: row-reverse;
    justify-content: end;
    text-align: end;
  }
  .tag {
    justify-content: inherit;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    justify-content: inherit;
    gap: 0.15em;
  }
  .numbers i {
    display: grid;
    place-content: center;
    min-inline-size: 1.55em;
    block-size: 1.55em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    background: var(--_surface);
    font-style: normal;
    font-weight: 650;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .numbers .lit {
    border-color: var(--_accent-fill);
    background: var(--_accent-fill);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
`;
