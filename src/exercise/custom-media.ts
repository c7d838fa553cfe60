import {html, nothing, type TemplateResult} from 'lit';
import type {Media} from '../content/schema.js';

/** Renders a custom image or video. Images load lazily, and videos load when the user plays them. */
export const customMedia = ({type, src, alt, captions, poster, width, height}: Media): TemplateResult =>
  type === 'image'
    ? html`<img
        class="media"
        loading="lazy"
        src=${src}
        alt=${alt}
        width=${width ?? nothing}
        height=${height ?? nothing}
      />`
    : html`<video
        class="media"
        controls
        playsinline
        preload="none"
        src=${src}
        aria-label=${alt}
        poster=${poster ?? nothing}
        width=${width ?? nothing}
        height=${height ?? nothing}
      >
        ${captions ? html`<track kind="captions" default src=${captions} />` : nothing}
      </video>`;
