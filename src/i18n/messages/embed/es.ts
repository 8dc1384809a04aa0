import type { Translation } from '../../message-types.ts'
import type { embed as en } from './en.ts'

export const embed: Translation<typeof en> = {
  'embed.all': 'Todos los eventos',
  'embed.missing': 'Este evento no existe o ya no es público',
  'embed.picture': 'Las butacas de una sala en arco ante quien habla',
  'embed.wrong-address': 'El parámetro {name} debe ser la dirección de una página de este sitio: {address}',
  'embed.no-page': 'No hay ninguna página que incrustar en esta dirección: {address}',
  'embed.only-json': 'Solo se ofrece {name}',
  'embed.title': 'En otros sitios',
  'embed.lead':
    'Muestre los eventos en las páginas de su entidad. Siguen siendo correctos cuando algo cambia y no usan cookies.',
  'embed.choose': 'Qué mostrar',
  'embed.event': 'Evento',
  'embed.upcoming': 'Todos los eventos próximos',
  'embed.view': 'Forma',
  'embed.list': 'Lista',
  'embed.month': 'Mes',
  'embed.most': 'Número máximo de eventos',
  'embed.language': 'Idioma',
  'embed.own-language': 'El de quien lee',
  'embed.scheme': 'Colores',
  'embed.own-scheme': 'Como en el dispositivo de quien lee',
  'embed.light': 'Claros',
  'embed.dark': 'Oscuros',
  'embed.show': 'Mostrar el código',
  'embed.element': 'Como parte de la página',
  'embed.element-text': 'Ocupa la altura que necesita. Sin scripts queda el enlace que contiene.',
  'embed.frame': 'En un marco',
  'embed.frame-text': 'Para páginas que no admiten scripts. Ajuste la altura a mano.',
  'embed.address': 'Por su dirección',
  'embed.address-text':
    'WordPress y otros programas que conocen oEmbed crean el marco con la sola dirección de la página.',
  'embed.preview': 'Vista previa',
}
