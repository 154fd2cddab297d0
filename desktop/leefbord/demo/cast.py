"""Who lives and works in the demo house De Linde: invented people, the same at every run."""

from dataclasses import dataclass
from typing import Final

from leefbord.core.people import BuiltInRole


@dataclass(frozen=True, kw_only=True)
class DemoYouth:
    """One invented youth; age in whole years on the day the house is made."""

    called: str
    age: int
    birth_month: int
    birth_day: int
    hue: str
    avatar: str
    room: str
    key_worker: str
    school: str
    hobby: str
    hobby_day: int
    visit_day: int
    visitor: str
    room_training: bool = False
    estimated: bool = False


@dataclass(frozen=True, kw_only=True)
class DemoWorker:
    """One invented begeleider; the login name is typed in lower case."""

    name: str
    login: str
    role: BuiltInRole


YOUTHS: Final = (
    DemoYouth(
        called="Amber",
        age=13,
        birth_month=3,
        birth_day=12,
        hue="blauw",
        avatar="cat",
        room="2",
        key_worker="sofie",
        school="Middenschool De Brug",
        hobby="Kinesist",
        hobby_day=2,
        visit_day=5,
        visitor="mama",
    ),
    DemoYouth(
        called="Bilal",
        age=15,
        birth_month=7,
        birth_day=30,
        hue="groen",
        avatar="football",
        room="5",
        key_worker="karim",
        school="Technisch atheneum",
        hobby="Voetbal",
        hobby_day=0,
        visit_day=6,
        visitor="papa",
    ),
    DemoYouth(
        called="Chloé",
        age=11,
        birth_month=11,
        birth_day=2,
        hue="roze",
        avatar="butterfly",
        room="1",
        key_worker="lien",
        school="Lagere school Ter Linden",
        hobby="Tekenles",
        hobby_day=2,
        visit_day=2,
        visitor="mama",
    ),
    DemoYouth(
        called="Dries",
        age=17,
        birth_month=1,
        birth_day=19,
        hue="oranje",
        avatar="",
        room="Studio",
        key_worker="yasmina",
        school="Duaal leren, bakkerij",
        hobby="Fitness",
        hobby_day=3,
        visit_day=6,
        visitor="broer",
        room_training=True,
    ),
    DemoYouth(
        called="Elif",
        age=12,
        birth_month=6,
        birth_day=24,
        hue="turkoois",
        avatar="fox",
        room="3",
        key_worker="nele",
        school="Middenschool De Brug",
        hobby="Muziekles",
        hobby_day=2,
        visit_day=5,
        visitor="tante",
    ),
    DemoYouth(
        called="Femke",
        age=14,
        birth_month=2,
        birth_day=28,
        hue="paars",
        avatar="unicorn",
        room="4",
        key_worker="sofie",
        school="Kunsthumaniora",
        hobby="Dans",
        hobby_day=1,
        visit_day=6,
        visitor="mama",
    ),
    DemoYouth(
        called="Gabriël",
        age=9,
        birth_month=9,
        birth_day=8,
        hue="rood",
        avatar="dog",
        room="1",
        key_worker="lien",
        school="Lagere school Ter Linden",
        hobby="Zwemmen",
        hobby_day=2,
        visit_day=5,
        visitor="oma",
    ),
    DemoYouth(
        called="Hamza",
        age=16,
        birth_month=1,
        birth_day=1,
        hue="limoen",
        avatar="panda",
        room="6",
        key_worker="karim",
        school="OKAN-klas",
        hobby="Fietsen",
        hobby_day=2,
        visit_day=6,
        visitor="oom",
        estimated=True,
    ),
    DemoYouth(
        called="Ines",
        age=13,
        birth_month=5,
        birth_day=17,
        hue="indigo",
        avatar="rocket",
        room="3",
        key_worker="nele",
        school="Middenschool De Brug",
        hobby="Chiro",
        hobby_day=6,
        visit_day=2,
        visitor="papa",
    ),
    DemoYouth(
        called="Jonas",
        age=10,
        birth_month=12,
        birth_day=21,
        hue="cyaan",
        avatar="lion",
        room="2",
        key_worker="yasmina",
        school="Lagere school Ter Linden",
        hobby="Judo",
        hobby_day=0,
        visit_day=5,
        visitor="mama",
    ),
)

WORKERS: Final = (
    DemoWorker(name="Yasmina Benali", login="yasmina", role=BuiltInRole.ADMIN),
    DemoWorker(name="Nele Vermeulen", login="nele", role=BuiltInRole.TEAM_LEAD),
    DemoWorker(name="Sofie Claes", login="sofie", role=BuiltInRole.KEY_WORKER),
    DemoWorker(name="Karim El Idrissi", login="karim", role=BuiltInRole.KEY_WORKER),
    DemoWorker(name="Lien Peeters", login="lien", role=BuiltInRole.KEY_WORKER),
    DemoWorker(name="Tom De Smet", login="tom", role=BuiltInRole.CARE_WORKER),
    DemoWorker(name="Hanne Wouters", login="hanne", role=BuiltInRole.CARE_WORKER),
    DemoWorker(name="Pieter Janssens", login="pieter", role=BuiltInRole.CARE_WORKER),
    DemoWorker(name="Fatima Azzouzi", login="fatima", role=BuiltInRole.CARE_WORKER),
    DemoWorker(name="Joris Maes", login="joris", role=BuiltInRole.CARE_WORKER),
    DemoWorker(name="Griet Van den Broeck", login="griet", role=BuiltInRole.CARE_WORKER),
    DemoWorker(name="Emre Yilmaz", login="emre", role=BuiltInRole.TRAINEE),
)

GROUP_NAME: Final = "De Linde"
FACILITY_NAME: Final = "Demohuis"
PASSWORD: Final = "demo huis linde"
"""The password of every demo begeleider: shown on screen, and only ever valid in the demo facility."""
KIOSK_CODE: Final = "2580"
"""The kiosk code of every demo begeleider; a youth chooses an own code beside one of them."""
