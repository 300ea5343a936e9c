"""First names and what people of that name are called."""

from __future__ import annotations

_GROUPS = """
robert bob bobby rob robbie bert
william bill billy will willie willy liam
richard dick rick ricky rich richie
edward ed eddie ted teddy ned
edmund ed ted ned
theodore ted teddy theo
john jack johnny jon
jonathan jon jonny nathan
james jim jimmy jamie jem
joseph joe joey jo
charles charlie chuck chas charley
henry harry hank hal
harold harry hal
thomas tom tommy
michael mike mick mickey mikey
anthony tony ant
antony tony
andrew andy drew
alexander alex sandy al alec lex sasha
alexandra alex sandra sandy sasha lexi
albert al bert bertie
alfred al fred alfie freddie
frederick fred freddie freddy fritz
francis frank frankie fran
franklin frank
lawrence larry laurie
gerald gerry jerry
jerome jerry
jeremy jerry jem
george georgie
gregory greg
geoffrey geoff jeff
jeffrey jeff
david dave davy dai
daniel dan danny
donald don donnie
douglas doug
dennis denny den
peter pete
patrick pat paddy packy
philip phil pip
raymond ray
ronald ron ronnie
samuel sam sammy
samantha sam sammy
stephen steve stevie
steven steve stevie
matthew matt
martin marty
nicholas nick nicky klaus
christopher chris kit topher
christine chris chrissie tina
christina chris tina chrissie
kenneth ken kenny
leonard len lenny leo
vincent vince vinnie
victor vic
victoria vicky vicki tori vic
walter walt wally
eugene gene
ernest ernie
herbert herb bert
hubert bert
gilbert gil bert
benjamin ben benny benji
bernard bernie
arthur art artie
abraham abe
isaac ike
zachary zach zack
joshua josh
nathaniel nate nat nathan
oliver ollie
timothy tim
terence terry
elizabeth liz lizzie beth betty bess betsy eliza libby lisa elsie lilibet
margaret maggie meg peggy madge greta rita marge daisy
katherine kate kathy katie kit kitty kay
catherine kate cathy cat katie
kathleen kathy kath kate
mary molly polly mamie may
martha marty patty
patricia pat patty tricia trish
susan sue susie suzy
deborah deb debbie
barbara barb babs
rebecca becky becca
jennifer jen jenny
jacqueline jackie
judith judy jude
dorothy dot dottie dolly
eleanor ellie nell nora
helen nell nellie lena
ann annie nan nancy
anne annie nan
anna annie
caroline carol carrie
pamela pam
sandra sandy
theresa terry tess tessa
teresa terry tess tessa
veronica ronnie vera
virginia ginny ginger
florence flo florrie
frances fran frankie fanny
josephine jo josie
joanna jo
joanne jo
louise lou
louis lou louie
lucille lucy
amanda mandy
abigail abby gail
penelope penny
philippa pip pippa
roberta bobbie
stephanie steph
valerie val
wilhelmina mina billie
natalie nat
aleksandr sasha alex alexander
mikhail misha michael
sergei serge
dmitri dima
vladimir volodya vova
jose pepe
francisco paco pancho
guadalupe lupe
ignacio nacho
enrique quique henry
"""
_CALLED: dict[str, set[str]] = {}
for _line in _GROUPS.split("\n"):
    for _name in _line.split():
        _CALLED.setdefault(_name, set()).update(_line.split())


def called(one: str, other: str) -> bool:
    """The two first names may be one person's: Robert and Bob, Dan and Daniel, Ed and Ted."""
    a, b = one.lower(), other.lower()
    return b in _CALLED.get(a, ()) or (min(len(a), len(b)) > 2 and (a.startswith(b) or b.startswith(a)))


def two_short_forms(one: str, other: str) -> bool:
    """The two are short for one name, and neither is for the other: Bob and Rob, Jamie and Jimmy; not Rob and Robbie."""
    a, b = one.lower(), other.lower()
    return b in _CALLED.get(a, ()) and not {a, b} & _IN_FULL and a[:3] != b[:3]


_IN_FULL = frozenset(line.split()[0] for line in _GROUPS.split("\n") if line)
