import {css} from 'lit';

/** The panel with the pictures, which extends to the edges of the card. */
export const pictureStyles = css`
  .stills {
    display: grid;
    grid-template-rows: 1fr 1fr;
    /* Shown first, but after the heading in the reading order. */
    order: -1;
    gap: 1px;
    margin: calc(-1.125 * var(--_space)) calc(-1.125 * var(--_space)) 0;
    border-block-end: 1px solid var(--_line);
    background: var(--_line);
  }
  .one,
  .upright {
    grid-template-rows: 1fr;
  }
  /* Figures that stand are taller than wide. */
  .upright:not(.one) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .still {
    display: grid;
    grid-template-rows: auto 1fr;
    padding: 0.4em 1em;
    background: var(--_tint);
  }
  /* No container of its own: hiding a container, as playing the movement does with two, makes Chromium traverse the whole page. */
  .picture {
    container-type: normal;
    align-self: center;
  }
  .picture .figure {
    max-block-size: var(--_tallest, 20em);
  }
  .upright .picture {
    --_tallest: 11.5em;
    align-self: end;
  }
  .media {
    display: block;
    align-self: center;
    max-inline-size: 100%;
    block-size: auto;
    margin-inline: auto;
  }
  ::slotted([slot='media']) {
    inline-size: 100%;
  }
  .play {
    grid-column: 1 / -1;
    min-block-size: 44px;
    padding-block: 0;
    border: 0;
    border-radius: 0;
    background: var(--_tint);
    /* The focus ring goes inside, because the edge of the panel would clip it. */
    outline-offset: -4px;
  }
  @media (prefers-reduced-motion) {
    .play {
      display: none;
    }
  }
  @container (width < 15em) {
    .stills {
      --_mark: 20;
      --_press: none;
    }
  }
  @media screen {
    /* On screen these figures are too small for marks; in print they are large enough. */
    .compact,
    .upright:not(.one) {
      --_mark: 20;
      --_press: none;
    }
    /* The animated figure replaces the stills on screen. In print, the stills are shown. */
    .one .still:not(.moving) {
      display: none;
    }
  }
`;
