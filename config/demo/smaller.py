"""The other cases of the demo: A4–A8 of domain 13.5, and those on their way now.

Their days follow the day of the telling: each is given the year in which it begins.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from config.demo import outlook
from config.demo.drafts import Measure, Plan

BOSSES = {
    "social": ("Anders Ståhl", "socialdirektör"),
    "utbildning": ("Peter Åkesson", "utbildningschef"),
    "arbetsmarknad": ("Nadia Rahimi", "arbetsmarknadschef"),
    "kultur": ("Olof Brink", "kultur- och fritidschef"),
    "regionen": ("Maja Norén", "verksamhetschef, psykiatrin"),
    "laxhjalpen": ("Fadumo Ali", "ordförande"),
    "bostader": ("Tomas Ritter", "vd"),
    "foreningsradet": ("Olle Ström", "ordförande"),
}


EDGES = [
    ("in", "do", "Bemanningen är klar före start", 2),
    ("do", "out", "Målgruppen tackar ja", 2),
    ("out", "effect", "Stödet är tätt nog för att ändra något", 2),
    ("effect", "net", "Jämförelsen visar vad som hade hänt ändå", 1),
    ("net", "worth", "Det som ändras håller i minst två år", 1),
]


@dataclass(frozen=True)
class Case:
    """A case in short: `chain` are the six links, `effect` what the outcome is measured by."""

    key: str
    title: str
    short_name: str
    summary: str
    type: str
    lead: str
    parties: dict[str, str]
    need: str
    group: str
    size: int
    reached: int
    claim: str
    figures: list[tuple[str, str, int, str]]
    chain: tuple[str, str, str, str, str, str]
    effect: Measure
    yearly: int  # kronor a year from the fund, of which a tenth for evaluation
    links: list[tuple[str, str]]
    years: int = 2
    own_time: int = 150_000
    texts: Mapping[str, str] = field(default_factory=dict)
    benefit: tuple | None = None

    def plan(self, starts_on: date) -> Plan:
        """The whole plan of a case that begins on `starts_on`."""
        ends_on = date(starts_on.year + self.years - 1, 12, 31)
        years = range(starts_on.year, ends_on.year + 1)
        evaluation = self.yearly // 10
        keys = ("in", "do", "out", "effect", "net", "worth")
        kinds = ("input", "activity", "output", "outcome", "impact", "value")
        return Plan(
            title=self.title,
            short_name=self.short_name,
            summary=self.summary,
            type=self.type,
            lead=self.lead,
            starts_on=starts_on,
            ends_on=ends_on,
            texts={
                "need": self.need,
                "target_group": self.group,
                "group_size": str(self.size),
                "reached_per_year": str(self.reached),
                "knowledge_claim": self.claim,
                "owner_name": "{}, {}".format(*BOSSES[self.lead]),
                "contact": "Se projektets sida, 010-000 00 00",
                **outlook.ANSWERS.get(self.key, {}),
                **self.texts,
            },
            parties=[(who, role, *BOSSES[who]) for who, role in self.parties.items()],
            needs=self.figures,
            staff=[("Projektledare", 100, "Lånas från den som leder")],
            risks=outlook.RISKS[self.key],
            milestones=[
                ("Bemanningen är klar", date(starts_on.year, 3, 1)),
                ("Halva målgruppen har nåtts", date(starts_on.year, 11, 30)),
            ],
            budget={
                ("fund", "staff"): dict.fromkeys(years, self.yearly - evaluation),
                ("fund", "evaluation"): dict.fromkeys(years, evaluation),
                ("own_time", "staff"): dict.fromkeys(years, self.own_time),
            },
            links=self.links,
            nodes=dict(zip(keys, zip(kinds, self.chain, strict=True), strict=True)),
            edges=EDGES,
            measures=[
                Measure("out", "Personer som fått stöd", "personer", "0", "40"),
                self.effect,
            ],
            benefits=[self.benefit] if self.benefit else [],
            horizons={"effect": "medium"},
        )


def _effect(name: str, unit: str, before: str, goal: str, direction="up") -> Measure:
    return Measure("effect", name, unit, before, goal, direction=direction)


CASES = [
    Case(
        key="ips",
        title="IPS för unga vuxna",
        short_name="IPS",
        summary="Jobb först, med stöd på arbetsplatsen, för unga med psykisk ohälsa.",
        type="testing",
        lead="arbetsmarknad",
        parties={
            "arbetsmarknad": "Leder, anställer jobbcoacherna",
            "social": "Rekryterar, samordnar försörjningsstödet",
            "regionen": "Psykiatrin är med i teamet",
        },
        need=(
            "210 personer mellan 18 och 29 år har haft försörjningsstöd i över ett år och "
            "samtidigt kontakt med psykiatrin. Sex av hundra har arbete ett år senare. "
            "De får vänta på att må bättre innan någon talar om jobb."
        ),
        group="60 unga vuxna på tre år, 18–29 år, med försörjningsstöd och vårdkontakt.",
        size=210,
        reached=20,
        claim="Vi ska pröva om IPS ger fler i arbete än dagens stegvisa väg, i Ekköping.",
        figures=[
            (
                "Unga med stöd över ett år och vårdkontakt",
                "210",
                2025,
                "Egen statistik",
            ),
            ("I arbete ett år senare", "6 %", 2025, "Egen statistik"),
        ],
        chain=(
            "Tre jobbcoacher och psykiatrins tid",
            "Jobb först, med stöd på arbetsplatsen",
            "Personer som fått en arbetsplats",
            "Fler i arbete efter tolv månader",
            "Fler i arbete än med dagens väg",
            "Lägre försörjningsstöd och ett vanligt liv",
        ),
        effect=_effect("I arbete efter tolv månader", "%", "6", "40"),
        yearly=1_400_000,
        years=3,
        links=[("arbetsmarknad", "3.2"), ("social", "1.4"), ("ks", "1.4")],
        texts={
            "prior_evidence": "4",
            "evidence_references": "Mer än tjugo studier med lottning, också i Sverige.",
            "counterfactual_method": "matched",
            "counterfactual_plan": "En jämförelsegrupp i grannkommunen; avtal saknas än.",
        },
        benefit=(
            "Socialnämnden",
            "Lägre försörjningsstöd",
            2028,
            11,
            "personer",
            98_000,
            "Genomsnitt 2025",
            80,
        ),
    ),
    Case(
        key="laxhjalp",
        title="Läxhjälp i Norra",
        short_name="Läxhjälp",
        summary="Läxhjälp tre kvällar i veckan i föreningens lokal.",
        type="development",
        lead="laxhjalpen",
        parties={
            "laxhjalpen": "Ordnar läxhjälpen",
            "foreningsradet": "Lånar ut lokalen",
        },
        need="Var tredje elev i Norra lämnar årskurs 9 utan behörighet till gymnasiet.",
        group="Elever i årskurs 6–9 i Norra som själva vill ha läxhjälp.",
        size=340,
        reached=60,
        claim="Vi ska utveckla läxhjälp som ungdomar väljer själva.",
        figures=[
            ("Behöriga till gymnasiet i Norra", "67 %", 2025, "Utbildningskontoret"),
            ("Medlemmar i föreningen", "112", 2025, "Egen uppgift"),
        ],
        chain=(
            "Tolv frivilliga och en samordnare",
            "Läxhjälp tre kvällar i veckan",
            "Elever som kommer varje vecka",
            "Fler godkända i svenska och matematik",
            "Fler godkända än i andra områden",
            "Fler behöriga till gymnasiet",
        ),
        effect=_effect("Godkända i matematik", "%", "61", "70"),
        yearly=420_000,
        links=[("utbildning", "1.1")],
    ),
    Case(
        key="vag_till_jobb",
        title="Tryggare väg till jobb",
        short_name="Väg till jobb",
        summary="En fast kontakt från försörjningsstöd till första anställningen.",
        type="development",
        lead="arbetsmarknad",
        parties={
            "arbetsmarknad": "Leder och bemannar",
            "social": "Pekar ut målgruppen",
        },
        need=(
            "Hälften av dem som börjar en praktik har slutat efter fyra veckor. De flesta "
            "säger att ingen frågade hur det gick."
        ),
        group="Personer 20–35 år med försörjningsstöd som börjar en praktik.",
        size=180,
        reached=45,
        claim="Vi ska utveckla stödet under de första veckorna på en arbetsplats.",
        figures=[
            ("Avbrutna praktiker inom fyra veckor", "52 %", 2025, "Egen statistik"),
            ("Personer i praktik", "180", 2025, "Egen statistik"),
        ],
        chain=(
            "Två arbetskonsulenter",
            "Besök på arbetsplatsen varje vecka",
            "Praktiker som fullföljs",
            "Fler anställda efter praktiken",
            "Fler anställda än året före",
            "Egen försörjning",
        ),
        effect=_effect("Anställda efter praktik", "%", "18", "35"),
        yearly=900_000,
        links=[("arbetsmarknad", "3.2"), ("social", "1.4")],
    ),
    Case(
        key="hemma_igen",
        title="Hemma igen",
        short_name="Hemma igen",
        summary="Stöd till ungdomar och föräldrar när en placering tar slut.",
        type="development",
        lead="social",
        parties={
            "social": "Leder, familjebehandlare",
            "utbildning": "Skolstart som håller",
        },
        need=(
            "Var fjärde ungdom som flyttar hem från HVB placeras igen inom ett år. Stödet "
            "tar slut samma dag som placeringen."
        ),
        group="Ungdomar 13–18 år som flyttar hem efter en placering, och deras föräldrar.",
        size=38,
        reached=20,
        claim="Vi ska utveckla de första hundra dagarna hemma.",
        figures=[
            ("Placerade igen inom ett år", "26 %", 2025, "Socialkontoret"),
            ("Hemflyttade ungdomar", "38", 2025, "Socialkontoret"),
        ],
        chain=(
            "Två familjebehandlare",
            "Hembesök varje vecka i hundra dagar",
            "Familjer med en plan som hålls",
            "Färre återplaceringar",
            "Färre än tidigare år",
            "Trygghet hemma, färre dygn på HVB",
        ),
        effect=_effect("Placerade igen inom ett år", "%", "26", "12", "down"),
        yearly=1_150_000,
        links=[("social", "1.2"), ("utbildning", "1.3")],
    ),
    Case(
        key="familjecoach",
        title="Familjecoach",
        short_name="Familjecoach",
        summary="En coach hemma innan det blir en utredning.",
        type="testing",
        lead="social",
        parties={"social": "Leder", "utbildning": "Förskolan är en väg in"},
        need=(
            "Antalet orosanmälningar för barn 0–6 år har ökat med 40 procent på tre år. "
            "Föräldrar ber om råd hemma, men får erbjudande om utredning."
        ),
        group="Föräldrar till barn 0–6 år efter en första orosanmälan utan utredning.",
        size=160,
        reached=40,
        claim="Vi ska pröva om tidig coachning ger färre nya orosanmälningar.",
        figures=[
            ("Orosanmälningar, barn 0–6 år", "412", 2025, "Socialkontoret"),
            ("Ny anmälan inom ett år", "38 %", 2025, "Socialkontoret"),
        ],
        chain=(
            "Två familjecoacher",
            "Tolv besök hemma under ett halvår",
            "Familjer som fullföljt",
            "Färre nya orosanmälningar",
            "Färre än i jämförelsegruppen",
            "Barn som har det tryggare hemma",
        ),
        effect=_effect("Ny orosanmälan inom ett år", "%", "38", "22", "down"),
        yearly=1_300_000,
        links=[("social", "2.1"), ("ks", "2.3")],
        texts={"counterfactual_method": "matched", "prior_evidence": "3"},
        benefit=(
            "Socialnämnden",
            "Färre utredningar",
            2029,
            12,
            "utredningar",
            48_000,
            "Tidsstudie 2025",
            50,
        ),
    ),
    Case(
        key="forsta_kontakten",
        title="Första kontakten",
        short_name="Första kontakten",
        summary="En väg in för den som söker stöd första gången.",
        type="collaboration",
        lead="social",
        parties={"social": "Leder", "arbetsmarknad": "Bemannar mottagningen"},
        need="Den som söker stöd möter i snitt fyra handläggare under de första veckorna.",
        group="Alla under 30 år som söker försörjningsstöd för första gången.",
        size=320,
        reached=200,
        claim="Vi ska arbeta över gränserna så att den som söker möter en person.",
        figures=[
            ("Handläggare första månaden", "4", 2025, "Aktstudie"),
            ("Dagar till första beslut", "24", 2025, "Socialkontoret"),
        ],
        chain=(
            "En gemensam mottagning",
            "Första samtal inom två dagar",
            "Personer med en gemensam plan",
            "Kortare tid med försörjningsstöd",
            "Kortare tid än året före",
            "Egen försörjning tidigare",
        ),
        effect=_effect("Månader med stöd", "månader", "8", "5", "down"),
        yearly=950_000,
        links=[("social", "1.4"), ("arbetsmarknad", "3.2")],
    ),
    Case(
        key="fritid",
        title="Fritid för alla i Södra",
        short_name="Fritid Södra",
        summary="Fritidsledare som börjar i skolan och följer med hem.",
        type="innovation",
        lead="kultur",
        parties={
            "kultur": "Leder",
            "utbildning": "Södra skolan öppnar efter skoltid",
        },
        need="Två av tre barn i Södra deltar inte i någon ledd fritid.",
        group="Barn 10–13 år i Södra som inte är med i någon förening.",
        size=260,
        reached=80,
        claim="Vi ska skapa en fritid som börjar där barnen redan är.",
        figures=[
            ("Barn utan ledd fritid, Södra", "66 %", 2025, "Enkät"),
            ("Barn utan ledd fritid, kommunen", "29 %", 2025, "Enkät"),
        ],
        chain=(
            "Tre fritidsledare och skolans lokaler",
            "Öppen verksamhet fyra dagar i veckan",
            "Barn som kommer varje vecka",
            "Fler barn i ledd fritid",
            "Fler än i jämförbara områden",
            "Kompisar, och ett område som hänger ihop",
        ),
        effect=_effect("Barn i ledd fritid", "%", "34", "55"),
        yearly=800_000,
        links=[("kultur", "4.1"), ("utbildning", "3.2")],
    ),
    Case(
        key="trygg_start",
        title="Trygg start",
        short_name="Trygg start",
        summary="Förskola och familjestöd möter nya föräldrar tillsammans.",
        type="development",
        lead="social",
        parties={"social": "Leder", "utbildning": "Förskolan"},
        need="Hälften av familjerna som behöver stöd är okända tills barnet börjar skolan.",
        group="Föräldrar med barn under två år i tre förskoleområden.",
        size=240,
        reached=90,
        claim="Vi ska utveckla ett möte där föräldrar själva frågar efter stöd.",
        figures=[
            ("Familjer kända före skolstart", "49 %", 2025, "Aktstudie"),
            ("Barn under två år i områdena", "240", 2025, "Befolkningsregistret"),
        ],
        chain=(
            "En familjestödjare på varje förskola",
            "Öppna träffar varje vecka",
            "Familjer som kommit mer än tre gånger",
            "Fler som får stöd tidigt",
            "Fler än i andra områden",
            "Barn som mår bra",
        ),
        effect=_effect("Familjer som får stöd före två års ålder", "%", "12", "30"),
        yearly=700_000,
        links=[("social", "2.1"), ("utbildning", "3.2")],
    ),
    Case(
        key="lasstart",
        title="Lässtart",
        short_name="Lässtart",
        summary="Biblioteket och förskolan läser med barn och föräldrar före skolstart.",
        type="development",
        lead="utbildning",
        parties={"utbildning": "Leder", "kultur": "Biblioteket läser hemma hos barnen"},
        need="Vart fjärde barn i Norra börjar skolan med ett mycket litet ordförråd.",
        group="Barn 3–5 år i Norra och deras föräldrar.",
        size=310,
        reached=120,
        claim="Vi ska utveckla ett sätt att läsa tillsammans på förskolan och hemma.",
        figures=[
            ("Litet ordförråd vid skolstart, Norra", "26 %", 2025, "Kartläggning"),
            ("Familjer utan lånekort, Norra", "58 %", 2025, "Biblioteket"),
        ],
        chain=(
            "Två läsombud och böcker att ta hem",
            "Läsning varje vecka på förskolan och hemma",
            "Familjer som läser tre gånger i veckan",
            "Fler barn med ett ordförråd för sin ålder",
            "Fler än på jämförbara förskolor",
            "Barn som klarar skolan",
        ),
        effect=_effect("Barn med ett ordförråd för sin ålder", "%", "74", "85"),
        yearly=650_000,
        links=[("utbildning", "3.2"), ("kultur", "4.1")],
    ),
    Case(
        key="grannskap",
        title="Grannskapslabbet",
        short_name="Grannskapslabbet",
        summary="Grannar prövar själva vad som minskar ensamhet i området.",
        type="innovation",
        lead="kultur",
        parties={
            "kultur": "Leder labbet",
            "bostader": "Lånar ut lokal, når hyresgästerna",
            "foreningsradet": "Ordnar träffarna",
        },
        need="Fyra av tio i Östra säger att de inte har någon i närheten att prata med.",
        group="Vuxna i Östra som sällan träffar någon.",
        size=600,
        reached=90,
        claim="Vi ska skapa möten som grannar själva håller i liv.",
        figures=[
            ("Har ingen i närheten att prata med", "41 %", 2024, "Enkät"),
            ("Vuxna i området", "1 480", 2024, "Befolkningsregistret"),
        ],
        chain=(
            "En labbledare och en lokal",
            "Sex idéer prövas i två månader var",
            "Träffar som grannar håller själva",
            "Fler som har någon att prata med",
            "Fler än i området bredvid",
            "Mindre ensamhet",
        ),
        effect=_effect("Har någon att prata med", "%", "59", "72"),
        yearly=400_000,
        years=3,
        links=[],  # the small fund has a plan of its own
    ),
]

BY_KEY = {case.key: case for case in CASES}
