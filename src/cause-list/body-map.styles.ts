import {css} from 'lit';

/** The picture of the body: a tint for near limbs, a lighter one for far limbs, the accent colour for highlighted regions. */
export const mapStyles = css`
  .map {
    --_near: var(--_track);
    --_far: color-mix(in oklab, var(--_track) 55%, var(--_tint));
    --_cloth: color-mix(in oklab, var(--_track) 84%, var(--_accent-fill));
    --_field: var(--_tint);
    padding-block: 0.75em;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_ink);
  }
  .body {
    container-type: inline-size;
    position: relative;
    inline-size: min(100%, max(20em, 240px));
    margin-inline: auto;
    /* The picture is not mirrored in right-to-left text. */
    direction: ltr;
  }
  .body svg {
    forced-color-adjust: none;
    print-color-adjust: exact;
    display: block;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .skin,
  .mat {
    fill: var(--_near);
  }
  .top,
  .bottom,
  .hair,
  .waist {
    fill: var(--_cloth);
  }
  .far path {
    fill: var(--_far);
  }
  .edge path {
    fill: var(--_field) !important;
    stroke: var(--_field);
    stroke-width: 11;
  }
  :is(.hem, .crease) {
    display: none;
  }
  .spot {
    stroke: var(--_accent-fill);
    stroke-width: 50;
    opacity: 0;
  }
  .spot.hip {
    stroke-width: 96;
  }
  .body path {
    transition:
      fill 160ms,
      opacity 160ms;
  }
  .lit-low-back .spot.low-back,
  .lit-hip .spot.hip {
    opacity: 1;
  }
  .lit-head .neck path,
  .lit-trunk :is(.thorax, [class^='joint l']) > .top,
  .lit-legs :is([class$='thigh'], [class$='shin']) > .bottom,
  .lit-foot :is([class$='shin'], [class$='foot'], [class$='toe']) > .skin {
    fill: var(--_accent-fill);
  }
  .lit-legs .far .bottom,
  .lit-foot .far :is([class$='shin'], [class$='foot'], [class$='toe']) > .skin {
    fill: color-mix(in oklab, var(--_accent-fill) 55%, var(--_tint));
  }
  @media (forced-colors: active) {
    .map {
      --_near: Canvas;
      --_far: Canvas;
      --_cloth: Canvas;
      --_field: CanvasText;
      border: 1px solid;
    }
    .mat {
      fill: CanvasText;
    }
  }
  @media (prefers-reduced-motion) {
    .body path {
      transition: none;
    }
  }
`;
