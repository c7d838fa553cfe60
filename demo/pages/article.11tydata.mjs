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
    /** What the article shows, for search engines. */
    structuredData: ({language: {tag, strings}}) =>
      structuredDataScript(
        structuredDataForPage(
          {
            exercises: exerciseIds.map((id) => exerciseById(id, tag)),
            causes: causeIds.map((id) => causeById(id, tag)),
            name: strings.article.title,
          },
          tag,
        ),
      ),
  },
};
