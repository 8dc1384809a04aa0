import type { ZoneId } from '../../../time/wall-time.ts'
import { parseZone } from '../../../time/zones.ts'
import { windowsZones } from './windows-zones.ts'

/**
 * What Outlook shows of its zones after the offset, «(UTC+01:00) Amsterdam, Berlin, …», and writes as TZID
 * here and there; older wordings too. Left out is what meant different zones at different times (Astana).
 */
const shownNames: ReadonlyMap<string, string> = new Map(
  `
Aleutian Islands = Aleutian Standard Time
Hawaii = Hawaiian Standard Time
Marquesas Islands = Marquesas Standard Time
Alaska = Alaskan Standard Time
Baja California = Pacific Standard Time (Mexico)
Tijuana, Baja California = Pacific Standard Time (Mexico)
Pacific Time (US & Canada) = Pacific Standard Time
Arizona = US Mountain Standard Time
La Paz, Mazatlan = Mountain Standard Time (Mexico)
Mountain Time (US & Canada) = Mountain Standard Time
Yukon = Yukon Standard Time
Central America = Central America Standard Time
Central Time (US & Canada) = Central Standard Time
Easter Island = Easter Island Standard Time
Guadalajara, Mexico City, Monterrey = Central Standard Time (Mexico)
Saskatchewan = Canada Central Standard Time
Bogota, Lima, Quito = SA Pacific Standard Time
Bogota, Lima, Quito, Rio Branco = SA Pacific Standard Time
Chetumal = Eastern Standard Time (Mexico)
Eastern Time (US & Canada) = Eastern Standard Time
Haiti = Haiti Standard Time
Havana = Cuba Standard Time
Indiana (East) = US Eastern Standard Time
Turks and Caicos = Turks And Caicos Standard Time
Asuncion = Paraguay Standard Time
Atlantic Time (Canada) = Atlantic Standard Time
Caracas = Venezuela Standard Time
Cuiaba = Central Brazilian Standard Time
Georgetown, La Paz, Manaus, San Juan = SA Western Standard Time
Santiago = Pacific SA Standard Time
Newfoundland = Newfoundland Standard Time
Araguaina = Tocantins Standard Time
Brasilia = E. South America Standard Time
Cayenne, Fortaleza = SA Eastern Standard Time
Buenos Aires = Argentina Standard Time
City of Buenos Aires = Argentina Standard Time
Greenland = Greenland Standard Time
Montevideo = Montevideo Standard Time
Punta Arenas = Magallanes Standard Time
Saint Pierre and Miquelon = Saint Pierre Standard Time
Salvador = Bahia Standard Time
Azores = Azores Standard Time
Cabo Verde Is. = Cape Verde Standard Time
Cape Verde Is. = Cape Verde Standard Time
Coordinated Universal Time = UTC
Dublin, Edinburgh, Lisbon, London = GMT Standard Time
Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London = GMT Standard Time
Monrovia, Reykjavik = Greenwich Standard Time
Sao Tome = Sao Tome Standard Time
Casablanca = Morocco Standard Time
Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna = W. Europe Standard Time
Belgrade, Bratislava, Budapest, Ljubljana, Prague = Central Europe Standard Time
Brussels, Copenhagen, Madrid, Paris = Romance Standard Time
Sarajevo, Skopje, Warsaw, Zagreb = Central European Standard Time
West Central Africa = W. Central Africa Standard Time
Athens, Bucharest = GTB Standard Time
Beirut = Middle East Standard Time
Cairo = Egypt Standard Time
Chisinau = E. Europe Standard Time
Damascus = Syria Standard Time
Gaza, Hebron = West Bank Standard Time
Harare, Pretoria = South Africa Standard Time
Helsinki, Kiev, Riga, Sofia, Tallinn, Vilnius = FLE Standard Time
Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius = FLE Standard Time
Jerusalem = Israel Standard Time
Juba = South Sudan Standard Time
Kaliningrad = Kaliningrad Standard Time
Khartoum = Sudan Standard Time
Tripoli = Libya Standard Time
Windhoek = Namibia Standard Time
Amman = Jordan Standard Time
Baghdad = Arabic Standard Time
Istanbul = Turkey Standard Time
Kuwait, Riyadh = Arab Standard Time
Minsk = Belarus Standard Time
Moscow, St. Petersburg = Russian Standard Time
Moscow, St. Petersburg, Volgograd = Russian Standard Time
Nairobi = E. Africa Standard Time
Volgograd = Volgograd Standard Time
Tehran = Iran Standard Time
Abu Dhabi, Muscat = Arabian Standard Time
Astrakhan, Ulyanovsk = Astrakhan Standard Time
Baku = Azerbaijan Standard Time
Izhevsk, Samara = Russia Time Zone 3
Port Louis = Mauritius Standard Time
Saratov = Saratov Standard Time
Tbilisi = Georgian Standard Time
Yerevan = Caucasus Standard Time
Kabul = Afghanistan Standard Time
Ashgabat, Tashkent = West Asia Standard Time
Ekaterinburg = Ekaterinburg Standard Time
Islamabad, Karachi = Pakistan Standard Time
Qyzylorda = Qyzylorda Standard Time
Chennai, Kolkata, Mumbai, New Delhi = India Standard Time
Sri Jayawardenepura = Sri Lanka Standard Time
Kathmandu = Nepal Standard Time
Dhaka = Bangladesh Standard Time
Omsk = Omsk Standard Time
Yangon (Rangoon) = Myanmar Standard Time
Bangkok, Hanoi, Jakarta = SE Asia Standard Time
Barnaul, Gorno-Altaysk = Altai Standard Time
Hovd = W. Mongolia Standard Time
Krasnoyarsk = North Asia Standard Time
Novosibirsk = N. Central Asia Standard Time
Tomsk = Tomsk Standard Time
Beijing, Chongqing, Hong Kong, Urumqi = China Standard Time
Irkutsk = North Asia East Standard Time
Kuala Lumpur, Singapore = Singapore Standard Time
Perth = W. Australia Standard Time
Taipei = Taipei Standard Time
Ulaanbaatar = Ulaanbaatar Standard Time
Eucla = Aus Central W. Standard Time
Chita = Transbaikal Standard Time
Osaka, Sapporo, Tokyo = Tokyo Standard Time
Pyongyang = North Korea Standard Time
Seoul = Korea Standard Time
Yakutsk = Yakutsk Standard Time
Adelaide = Cen. Australia Standard Time
Darwin = AUS Central Standard Time
Brisbane = E. Australia Standard Time
Canberra, Melbourne, Sydney = AUS Eastern Standard Time
Guam, Port Moresby = West Pacific Standard Time
Hobart = Tasmania Standard Time
Vladivostok = Vladivostok Standard Time
Lord Howe Island = Lord Howe Standard Time
Bougainville Island = Bougainville Standard Time
Chokurdakh = Russia Time Zone 10
Magadan = Magadan Standard Time
Norfolk Island = Norfolk Standard Time
Sakhalin = Sakhalin Standard Time
Solomon Is., New Caledonia = Central Pacific Standard Time
Anadyr, Petropavlovsk-Kamchatsky = Russia Time Zone 11
Auckland, Wellington = New Zealand Standard Time
Fiji = Fiji Standard Time
Chatham Islands = Chatham Islands Standard Time
Nuku'alofa = Tonga Standard Time
Samoa = Samoa Standard Time
Kiritimati Island = Line Islands Standard Time
`
    .trim()
    .split('\n')
    .map((line) => line.split(' = ') as [string, string]),
)

const offsetBefore = /^\((?:UTC|GMT)(?:[+-]\d{2}:\d{2})?\) /

/**
 * The zone of a name that Windows, Outlook or Exchange gives; undefined for names that each machine gives as
 * it likes («Customized Time Zone»).
 */
export function zoneOfOutlook(name: string): ZoneId | undefined {
  if (name.toLowerCase() === 'tzone://microsoft/utc') return parseZone('UTC')
  const shown = offsetBefore.test(name) ? shownNames.get(name.replace(offsetBefore, '')) : undefined
  // Outlook numbers the second of a file: «Eastern Standard Time 1», with the rules of another year.
  const zone = windowsZones.get(shown ?? name) ?? windowsZones.get(name.replace(/ \d$/, ''))
  return zone === undefined ? undefined : parseZone(zone)
}
