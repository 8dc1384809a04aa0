import type { Locale } from '../../i18n/locales.ts'

type Name = readonly [latin: string, native?: string]

/** Names of one country, all invented by joining common ones. */
export type People = {
  readonly country: string
  readonly language: Locale
  readonly given: readonly Name[]
  readonly family: readonly Name[]
  readonly affiliations: readonly string[]
}

const names = (text: string): readonly Name[] =>
  text.split(', ').map((pair) => pair.split('|') as unknown as Name)
const list = (text: string): readonly string[] => text.split('; ')

export const people: readonly People[] = [
  {
    country: 'KE',
    language: 'en',
    given: names('Wanjiru, Otieno, Akinyi, Kiprono, Njeri, Mutua, Achieng, Baraka'),
    family: names('Kamau, Odhiambo, Mwangi, Kiptoo, Wambui, Ochieng, Mutiso, Chebet'),
    affiliations: list(
      'Maasai Mara University; Kenya Wildlife Service; University of Nairobi; SAJOREC, Juja',
    ),
  },
  {
    country: 'CN',
    language: 'zh',
    given: names(
      'Xiaolin|晓琳, Wei|伟, Jing|静, Haoran|浩然, Yuting|雨婷, Zhiyuan|志远, Min|敏, Chenxi|晨曦',
    ),
    family: names('Wang|王, Li|李, Zhang|张, Liu|刘, Chen|陈, Yang|杨, Zhao|赵, Zhou|周'),
    affiliations: list('Institute of Zoology, CAS; Institute of Botany, CAS; Zhejiang University; 清华大学'),
  },
  {
    country: 'RU',
    language: 'ru',
    given: names('Anna|Анна, Dmitri|Дмитрий, Olga|Ольга, Sergei|Сергей, Elena|Елена, Ivan|Иван'),
    family: names(
      'Petrova|Петрова, Kovalenko|Коваленко, Shevchuk|Шевчук, Morozenko|Морозенко, Belykh|Белых, Sedykh|Седых',
    ),
    affiliations: list('Russian Academy of Sciences; Moscow State University; Institut biologii, Syktyvkar'),
  },
  {
    country: 'EG',
    language: 'ar',
    given: names('Mohammed|محمد, Fatima|فاطمة, Youssef|يوسف, Layla|ليلى, Omar|عمر, Mariam|مريم'),
    family: names('Al-Omari|العمري, Hassan|حسن, Mansour|منصور, El-Sayed|السيد, Khalil|خليل, Farouk|فاروق'),
    affiliations: list('Academy of Scientific Research and Technology; Cairo University; جامعة الإسكندرية'),
  },
  {
    country: 'JO',
    language: 'ar',
    given: names('Rania|رانيا, Tariq|طارق, Huda|هدى, Samir|سمير'),
    family: names('Haddad|حداد, Al-Zoubi|الزعبي, Nasser|ناصر, Qasim|قاسم'),
    affiliations: list('Royal Scientific Society; University of Jordan'),
  },
  {
    country: 'FR',
    language: 'fr',
    given: names('Léa, Étienne, Chloé, Aurélien, Inès, Benoît'),
    family: names('Fontaine, Lefèvre, Garnier, Moreau, Chauvet, D’Aubigné'),
    affiliations: list('CNRS, Montpellier; IRD, Marseille; Université de Lyon'),
  },
  {
    country: 'SN',
    language: 'fr',
    given: names('Aïssatou, Mamadou, Fatou, Ousmane'),
    family: names('Diallo, Ndiaye, Sarr, Faye'),
    affiliations: list('Université Cheikh Anta Diop; Centre de Suivi Écologique'),
  },
  {
    country: 'UY',
    language: 'es',
    given: names('María José, Joaquín, Lucía, Andrés'),
    family: names('Ñáñez, Fernández, Güida, Olivera'),
    affiliations: list('Universidad de la República; Instituto Pasteur de Montevideo'),
  },
  {
    country: 'MX',
    language: 'es',
    given: names('Ximena, Álvaro, Sofía, Héctor'),
    family: names('Peña, Hernández, Zúñiga, Cárdenas'),
    affiliations: list('UNAM, Instituto de Ecología; CINVESTAV'),
  },
  {
    country: 'VN',
    language: 'en',
    given: names('Thị Hạnh, Văn Minh, Thu Hà, Đức Anh'),
    family: names('Nguyễn, Trần, Lê, Phạm'),
    affiliations: list('VAST, Hanoi; Can Tho University'),
  },
  {
    country: 'IN',
    language: 'en',
    given: names('Rajesh, Ananya, Karthik, Meera, Suman'),
    family: names('Subramaniam, Chatterjee, Iyer, Banerjee, Naidu'),
    affiliations: list('IISc Bengaluru; Wildlife Institute of India; CSIR, New Delhi'),
  },
  {
    country: 'HU',
    language: 'en',
    given: names('Zoltán, Ágnes, Gergő, Eszter'),
    family: names('Kőszegi, Tóth, Szűcs, Örkény'),
    affiliations: list('Hungarian Academy of Sciences; Eötvös Loránd University'),
  },
  {
    country: 'BT',
    language: 'en',
    given: names('Tshering, Sonam, Pema, Karma'),
    family: names('Lhamo, Dorji, Wangchuk, Yangzom'),
    affiliations: list('Royal University of Bhutan'),
  },
  {
    country: 'BR',
    language: 'es',
    given: names('João, Beatriz, Thiago, Conceição'),
    family: names('da Silva, Gonçalves, Araújo, Brandão'),
    affiliations: list('Universidade de São Paulo; INPA, Manaus'),
  },
  {
    country: 'ET',
    language: 'en',
    given: names('Selam|ሰላም, Dawit|ዳዊት, Hirut|ሂሩት, Bekele|በቀለ'),
    family: names('Tadesse|ታደሰ, Alemu|አለሙ, Girma|ግርማ, Haile|ኃይሌ'),
    affiliations: list('Addis Ababa University; Ethiopian Academy of Sciences'),
  },
  {
    country: 'ID',
    language: 'en',
    given: names('Sukarti, Rahayu, Budiman, Wulandari'),
    // Some people have one name.
    family: names(', Santoso, Wijaya, '),
    affiliations: list('LIPI, Bogor; Universitas Gadjah Mada'),
  },
]
