import type { Translation } from '../../message-types.ts'
import type { pages as en } from './en.ts'

export const pages: Translation<typeof en> = {
  'privacy.title': 'Privacidad',
  'privacy.lead': 'Qué guardamos, quién lo lee y qué puede hacer usted.',
  'privacy.pages-title': 'Estas páginas',
  'privacy.pages':
    'No ponen cookies, no guardan nada en su navegador, no cargan nada de otros sitios y no cuentan visitas.',
  'privacy.register-title': 'Cuando se inscribe',
  'privacy.register':
    'Guardamos lo que escribe en el formulario para organizar ese evento. Lo leen sus organizadores, cada uno según su rol. Los demás participantes no ven nada.',
  'privacy.own':
    'Su página personal, cuyo enlace le enviamos por correo, muestra lo que se guarda y se lo entrega como archivo. Allí puede corregirlo y hacer que se borre todo.',
  'privacy.mail': 'Le escribimos sobre su inscripción y sobre nada más, salvo que usted lo pida.',
  'privacy.keep': {
    one: 'Las inscripciones pasan a ser anónimas {count} mes después del evento.',
    many: 'Las inscripciones pasan a ser anónimas {count} de meses después del evento.',
    other: 'Las inscripciones pasan a ser anónimas {count} meses después del evento.',
  },
  'privacy.notice': 'El aviso de la organización',
  'privacy.version': 'Versión {number}',
  'accessibility.title': 'Accesibilidad',
  'accessibility.lead': 'Todas las personas deben poder leer, inscribirse y asistir.',
  'accessibility.pages-title': 'Estas páginas',
  'accessibility.pages':
    'Siguen las WCAG 2.2, nivel AA. Funcionan con el teclado, con lector de pantalla, ampliadas, con alto contraste, en modo oscuro, en papel y sin scripts.',
  'accessibility.checked':
    'Una prueba automática las revisa al ancho de un teléfono y de un escritorio. No se han probado con personas que usan a diario un lector de pantalla.',
  'accessibility.events-title': 'Los eventos',
  'accessibility.events':
    '¿Necesita algo para participar, o algo de aquí se lo impide? Escríbanos. Respondemos y arreglamos lo que podemos.',
  'contact.title': 'Contacto',
  'contact.lead':
    'Las preguntas sobre un evento van primero a sus organizadores: su dirección está en la página del evento.',
  'contact.address': 'Dirección',
  'contact.email': 'Correo electrónico',
  'contact.phone': 'Teléfono',
  'contact.website': 'Sitio web',
}
