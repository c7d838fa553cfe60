import type {AdviceWords} from '../../content/schema.js';

export const adviceWords: AdviceWords = {
  treatment: {
    'physical-therapy': {
      name: 'Fisioterapia',
      text: 'Un fisioterapeuta puede enseñarte movimientos. Te ayudan a doblarte con facilidad, a tener mejor postura y a fortalecer la espalda y el abdomen.',
    },
    'keep-going': {
      name: 'Sé constante',
      text: 'Haz a menudo lo que aprendiste. Puede ayudar a mantener alejado el dolor.',
    },
    'pain-relievers': {
      name: 'Medicinas para el dolor',
      text: 'Algunas se pueden comprar sin receta.',
    },
    'heat-cold': {name: 'Calor o frío', text: 'Algo caliente o algo frío en el lugar que duele.'},
    'gentle-stretching': {name: 'Estiramientos suaves', text: 'Estírate despacio y con suavidad.'},
    'moderate-weight': {name: 'Un peso moderado', text: 'Mantén tu peso en un punto medio.'},
    injections: {
      name: 'Inyecciones',
      text: 'En algunos casos, un médico puede proponer una inyección de cortisona.',
    },
    surgery: {name: 'Cirugía', text: 'En algunos casos, un médico puede proponer una operación.'},
  },
  prevention: {
    workstation: {name: 'Tu escritorio', text: 'Ajusta el lugar donde trabajas para que se adapte a tu cuerpo.'},
    weight: {name: 'Tu peso', text: 'Bajar algo de peso le quita carga a la espalda.'},
    'walking-posture': {
      name: 'Cómo caminas',
      text: 'Cuida cómo apoyas los pies y qué postura tienes cuando caminas.',
    },
    'stay-active': {
      name: 'Mantente en movimiento',
      text: 'Camina, nada o usa la bicicleta a menudo. Puede ayudar a que la espalda te duela menos.',
    },
  },
  recommendations: {
    'obliques-adductors': {
      name: 'Costados del abdomen, interior de los muslos',
      text: 'Fortalece estos músculos: ténsalos y mantén la tensión, sin moverte.',
    },
    bridge: {name: 'Puente', text: 'Levanta la cadera para trabajar los glúteos y la parte de atrás de los muslos.'},
    'open-book': {name: 'Libro abierto', text: 'Gira la parte alta de la espalda para que siga moviéndose bien.'},
    'single-leg': {
      name: 'Apoyo en una pierna',
      text: 'Ponte de pie sobre una pierna para entrenar el control y el sentido del equilibrio.',
    },
    footwear: {
      name: 'Buen calzado',
      text: 'Usa zapatos que dejen que los dedos de los pies se doblen hacia arriba y que las pantorrillas hagan su trabajo.',
    },
    'vary-walking': {
      name: 'Varía tu forma de caminar',
      text: 'Fíjate en cómo caminas y cámbialo de vez en cuando.',
    },
  },
};
