import type {CareWords} from '../../content/schema.js';

export const careWords: CareWords = {
  'see-a-provider': {
    title: 'Consulta a un profesional de la salud',
    intro: 'Pide una cita si te pasa algo de esto.',
    items: {
      'home-care-not-working': 'Los cuidados en casa no han ayudado después de varias semanas',
      severe: 'El dolor es muy fuerte',
      'not-improving': 'El dolor no mejora',
      'other-symptoms': 'Tienes otros síntomas que te preocupan o te limitan',
    },
  },
  emergency: {
    title: 'Pide ayuda de urgencia ahora',
    intro: 'Pide ayuda de inmediato si te duele la espalda y te pasa algo de esto, sobre todo si es nuevo.',
    items: {
      'both-legs': 'Dolor, hormigueo, debilidad o adormecimiento en las dos piernas',
      'saddle-numbness': 'Adormecimiento alrededor de los genitales, en las nalgas o en la parte interna de los muslos',
      'trouble-peeing': 'Te cuesta empezar a orinar o no puedes controlar la orina',
      'bowel-control': 'No puedes controlar la salida de las heces (caca)',
      'sexual-problems': 'Problemas sexuales nuevos, como pérdida de sensibilidad',
      'chest-pain': 'Dolor en el pecho',
      'serious-accident': 'El dolor empezó después de un accidente grave',
    },
  },
  urgent: {
    title: 'Pide ayuda pronto',
    intro: 'Pide una cita urgente si te duele la espalda y te pasa algo de esto.',
    items: {
      fever: 'Fiebre',
      'weight-loss': 'Pierdes peso sin proponértelo',
      'lump-or-shape': 'Un bulto en la espalda, o la espalda ha cambiado de forma',
      'no-ease-at-rest': 'Dolor que no se alivia con el reposo o que empeora por la noche',
    },
  },
};
