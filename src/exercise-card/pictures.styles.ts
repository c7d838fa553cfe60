import {css} from 'lit';

/** The field of the pictures, to the edges of the paper. */
export const pictureStyles = css`
  .stills {
    display: grid;
    grid-template-rows: 1fr 1fr;
    /* Seen first, but read after the name. */
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
  /* Who stands is taller than wide. */
  .upright:not(.one) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .still {
    display: grid;
    grid-template-rows: auto 1fr;
    padding: 0.4em 1em;
    background: var(--_tint);
  }
  /* Narrow by where it stands: Chromium walks through the whole page when a container is hidden, as two are by the movement. */
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
    /* At the edge, which would cut the focus ring. */
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
    /* Paper has room for both. */
    .compact,
    .upright:not(.one) {
      --_mark: 20;
      --_press: none;
    }
    /* The one that moves is for the screen, start and end beside each other for paper. */
    .one .still:not(.moving) {
      display: none;
    }
  }
`;
