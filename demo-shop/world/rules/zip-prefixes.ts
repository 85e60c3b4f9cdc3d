/** First characters of the postcodes in a zone, by hand: Canada Post, USPS, Australia Post, Correos. */
const prefixes: Readonly<Record<string, string>> = {
  AU: 'ACT=02,2|NSW=1,2|NT=08,09|QLD=4,9|SA=5|TAS=7|VIC=3,8|WA=6',
  CA: 'AB=T|BC=V|MB=R|NB=E|NL=A|NS=B|NT=X|NU=X|ON=K,L,M,N,P|PE=C|QC=G,H,J|SK=S|YT=Y',
  ES: 'VI=01|AB=02|A=03|AL=04|AV=05|BA=06|PM=07|B=08|BU=09|CC=10|CA=11|CS=12|CR=13|CO=14|C=15|CU=16|GI=17|GR=18|GU=19|SS=20|H=21|HU=22|J=23|LE=24|L=25|LO=26|LU=27|M=28|MA=29|MU=30|NA=31|OR=32|O=33|P=34|GC=35|PO=36|SA=37|TF=38|S=39|SG=40|SE=41|SO=42|T=43|TE=44|TO=45|V=46|VA=47|BI=48|ZA=49|Z=50|CE=51|ML=52',
  US: 'AK=99|AL=3|AR=7|AZ=8|CA=9|CO=8|CT=0|DC=2|DE=1|FL=3|GA=3|HI=96|IA=5|ID=8|IL=6|IN=4|KS=6|KY=4|LA=7|MA=0|MD=2|ME=0|MI=4|MN=5|MO=6|MS=3|MT=5|NC=2|ND=5|NE=6|NH=0|NJ=0|NM=8|NV=8|NY=0,1|OH=4|OK=7|OR=9|PA=1|RI=0|SC=2|SD=5|TN=3|TX=7,8|UT=8|VA=2|VT=0|WA=9|WI=5|WV=2|WY=8',
};

const table = new Map(
  Object.entries(prefixes).map(([territory, entries]) => [
    territory,
    new Map(
      entries.split('|').map((entry) => {
        const [zone = '', starts = ''] = entry.split('=');
        return [zone, starts.split(',')] as const;
      }),
    ),
  ]),
);

/** Whether a well-formed postcode lies in the zone; true where we have no table to tell. */
export function zipMatchesZone(territoryCode: string, zoneCode: string, zip: string): boolean {
  const starts = table.get(territoryCode)?.get(zoneCode);
  return !starts || starts.some((start) => zip.toUpperCase().startsWith(start));
}
