import {
  causeById,
  causeIds,
  exerciseById,
  exerciseIds,
  structuredDataForPage,
  structuredDataScript,
} from '../../dist/api/content.js';

export default {
  eleventyComputed: {
    /** For search engines, what the page shows. */
    structured: ({language: {tag, words}}) =>
      structuredDataScript(
        structuredDataForPage(
          {
            exercises: exerciseIds.map((id) => exerciseById(id, tag)),
            causes: causeIds.map((id) => causeById(id, tag)),
            name: words.article.title,
          },
          tag,
        ),
      ),
  },
};
