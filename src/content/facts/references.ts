/**
 * The references of the article. Each URL is exactly as in the article. The title is that of the page or, if the page was not
 * available, it is derived from the URL. Like other cited titles, it is not translated.
 */
export type Reference = readonly [publisher: string, title: string, url: string];

/** The number of a reference in the article. */
export type ReferenceNumber =
  1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21;

export const references: Readonly<Record<ReferenceNumber, Reference>> = {
  1: [
    'Kinetic Edge Physical Therapy',
    '5 reasons why your back hurts when you walk',
    'https://www.kineticedgept.com/5-reasons-why-your-back-hurts-when-you-walk/',
  ],
  2: [
    'Mayo Clinic',
    'Back pain: diagnosis and treatment',
    'https://www.mayoclinic.org/diseases-conditions/back-pain/diagnosis-treatment/drc-20369911',
  ],
  3: [
    'Mayo Clinic',
    'Back pain: healthy lifestyle',
    'https://www.mayoclinic.org/healthy-lifestyle/adult-health/in-depth/back-pain/art-20546859',
  ],
  4: [
    'Medical News Today',
    'Lower back pain when standing or walking',
    'https://www.medicalnewstoday.com/articles/325434',
  ],
  5: [
    'HealthMatch',
    'Lower back pain when standing or walking',
    'https://healthmatch.io/lower-back-pain/lower-back-pain-when-standing',
  ],
  6: ['WebMD', 'Back pain exercises (slideshow)', 'https://www.webmd.com/back-pain/ss/slideshow-exercises'],
  7: [
    'DFW Back',
    'Lower back hurts when walking or standing',
    'https://www.dfwback.com/lower-back-hurts-when-walking-or-standing/',
  ],
  8: [
    'Pain and Spine Specialists',
    'Lower back pain when walking',
    'https://painandspinespecialists.com/lower-back-pain-when-walking/amp/',
  ],
  9: [
    'NHS inform',
    'Exercises for back pain',
    'https://www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/exercises/exercises-for-back-pain/',
  ],
  10: [
    'Mayo Clinic',
    'Back pain: symptoms and causes',
    'https://www.mayoclinic.org/diseases-conditions/back-pain/symptoms-causes/syc-20369906',
  ],
  11: [
    'MyHealth Alberta',
    'Aftercare information',
    'https://myhealth.alberta.ca/Health/aftercareinformation/pages/conditions.aspx?hwid=ut3391',
  ],
  12: [
    'AARP',
    'Exercises for lower back pain',
    'https://www.aarp.org/health/conditions-treatments/info-2022/exercises-for-lower-back-pain.html',
  ],
  13: ['Mayo Clinic', 'Back pain: causes', 'https://www.mayoclinic.org/symptoms/back-pain/basics/causes/sym-20050878'],
  14: [
    'WebMD',
    'Understanding back pain: diagnosis and treatment',
    'https://www.webmd.com/back-pain/understanding-back-pain-treatment',
  ],
  15: ['YouTube', 'Video DxIeqiyYZkQ', 'https://youtube.com/watch?v=DxIeqiyYZkQ'],
  16: ['Versus Arthritis', 'Back pain', 'https://versusarthritis.org/about-arthritis/conditions/back-pain/'],
  17: [
    'UC Davis Health',
    '8 tips to help ease your back pain',
    'https://health.ucdavis.edu/blog/cultivating-health/8-tips-to-help-ease-your-back-pain/2022/06',
  ],
  18: [
    'The Spine and Rehab Group',
    'Lower back pain when walking',
    'https://www.thespineandrehabgroup.com/lower-back-pain-when-walking',
  ],
  19: [
    'Healthline',
    'Stretches for lower back pain',
    'https://www.healthline.com/nutrition/stretches-for-lower-back-pain',
  ],
  20: ['NIAMS', 'Back pain', 'https://www.niams.nih.gov/health-topics/back-pain'],
  21: [
    'Sciatica.com',
    'Best exercises to help with back pain',
    'https://www.sciatica.com/blog/best-exercises-to-help-with-back-pain/',
  ],
};
