"""Tables of other countries and other programs: the figures, the heads and the units that their cells have."""

from __future__ import annotations

import pytest

from factlint.formats import read
from factlint.formats.tables.grid import Cell, Grid
from factlint.formats.tables.heads import heads
from factlint.formats.tables.numbers import in_english
from factlint.formats.tables.rows import row_blocks
from factlint.formats.tables.units import stated_unit
from factlint.text import Span

Lines = list[list[str]]


def grid(rows: Lines, name: str = "", *, semicolons: bool = False) -> Grid:
    at, made = 0, []
    for row in rows:
        made.append([])
        for words in row:
            made[-1].append(Cell(words, Span(at, at + len(words))))
            at += len(words) + 1
    return Grid(made, name, semicolons=semicolons)


def read_rows(rows: Lines, name: str = "") -> list[str]:
    """The blocks of the rows below the heads."""
    table = grid(rows, name)
    text = "\n".join("\t".join(row) for row in rows)
    found = [block.text for block in row_blocks(text, table)]
    above = sum(bool(words) for row in rows[: heads(in_english(table)).last + 1] for words in row)
    return found[above:]


NUMBERS = [
    (["4 215", "19 870 000", "865", "1 290,5"], False, ["4,215", "19,870,000", "865", "1,290.5"]),
    (["4\u00a0215", "19\u202f870", "$4 215", "4 215 €"], False, ["4,215", "19,870", "$4,215", "€4,215"]),
    (["4'215", "19’870.50", "865"], False, ["4,215", "19,870.50", "865"]),
    (["4.215.000", "19,87", "0,5%", "12"], False, ["4,215,000", "19.87", "0.5%", "12"]),
    (["4,215", "19,87"], True, ["4.215", "19.87"]),
    (["4.215", "19.870", "1.290", "865"], True, ["4,215", "19,870", "1,290", "865"]),
    (["(1,234)", "($5.2)", "(12%)"], False, ["-1,234", "-$5.2", "-12%"]),
]
AS_THEY_ARE = [
    (["4,215", "19,870", "0.865"], False),
    (["4.215", "19.870", "1.290", "865"], False),
    (["4.215", "0.870", "1.290"], True),
    (["4,215.5", "19,87"], True),
    (["1,2", "3", "5.25"], False),
    (["1,2"], False),
    (["(2024)", "($000s)", "($m)", "(see below)", "2024"], False),
    (["020 7946 0123", "12 34", "5 million", "2024-05-01", ""], False),
]


@pytest.mark.parametrize(("cells", "semicolons", "wanted"), NUMBERS)
def test_a_figure_is_read_as_english_writes_it(cells: list[str], semicolons: bool, wanted: list[str]) -> None:
    (row,) = in_english(grid([cells], semicolons=semicolons)).rows
    assert [cell.said for cell in row] == wanted


@pytest.mark.parametrize(("cells", "semicolons"), AS_THEY_ARE)
def test_other_cells_stay_as_they_are(cells: list[str], semicolons: bool) -> None:
    (row,) = in_english(grid([cells], semicolons=semicolons)).rows
    assert [cell.said for cell in row] == cells


FIRST, OTHER = ["Roads", "4215", "128"], ["Parks", "865", "22"]
TABLES = [
    pytest.param([["Item", "Spent ($000)", "Staff"], FIRST], "", ["Roads, Spent: $4215 thousand", "Roads, Staff: 128"], id="one row"),
    pytest.param(
        [["Item", "Spent", ""], ["", "2024", "2025"], FIRST, OTHER],
        "",
        ["Roads, Spent 2024: 4215", "Roads, Spent 2025: 128", "Parks, Spent 2024: 865", "Parks, Spent 2025: 22"],
        id="one over two",
    ),
    pytest.param(
        [["", "Spent", "", "Staff"], ["Item", "2024", "2025", "2025"], [*FIRST, "7"]],
        "",
        ["Roads, Spent 2024: 4215", "Roads, Spent 2025: 128", "Roads, Staff 2025: 7"],
        id="the corner is empty above",
    ),
    pytest.param(
        [["Item", "Spent", "Staff"], ["", "$ thousand", "persons"], FIRST],
        "",
        ["Roads, Spent: $4215 thousand", "Roads, Staff (persons): 128"],
        id="a row of units",
    ),
    pytest.param(
        [["Item", "Spent", "Staff"], FIRST], "2025", ["Roads, Spent 2025: 4215", "Roads, Staff 2025: 128"], id="a sheet of a year"
    ),
    pytest.param([["Item", "Spent 2024"], FIRST[:2]], "2025", ["Roads, Spent 2024: 4215"], id="the head has a year"),
    pytest.param([["Item", "Spent"], FIRST[:2]], "2024 to 2025", ["Roads, Spent: 4215"], id="a sheet of two years"),
    pytest.param(
        [["(in thousands of dollars, except tonnes of salt)"], ["Item", "Spent", "Salt in tonnes"], FIRST],
        "",
        ["Roads, Spent: $4215 thousand", "Roads, Salt: 128 tonnes"],
        id="a unit with an exception",
    ),
    pytest.param(
        [["Item", "Year", "Measure", "Value"], ["Roads", "2024", "Spent ($000)", "4215"], ["Roads", "2024", "Staff", "128"]],
        "",
        [
            *("Roads, Year: 2024", "Roads, Measure: Spent ($000)", "Roads, Value: $4215 thousand"),
            *("Roads, Year: 2024", "Roads, Measure: Staff", "Roads, Value: 128"),
        ],
        id="the unit after what is measured",
    ),
    pytest.param(
        [["Item", "Unit", "Value"], ["Roads", "£ million", "4.2"], ["Parks", "visits", "865"]],
        "",
        ["Roads, Unit: £ million", "Roads, Value: £4.2 million", "Parks, Unit: visits", "Parks, Value: 865"],
        id="a column of units",
    ),
]


@pytest.mark.parametrize(("rows", "name", "wanted"), TABLES)
def test_heads_and_units(rows: Lines, name: str, wanted: list[str]) -> None:
    assert read_rows(rows, name) == wanted


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([["Name", "Town"], ["", "Ames"], ["Marta Lind", "Vik"]], id="words alone"),
        pytest.param([["Name", "Votes"], ["Ames", "310"], ["Lund", "205"]], id="figures at once"),
        pytest.param([["Name", "Party"], ["Lind", "Left"], ["Dahl", "12"]], id="a row of words with a name"),
    ],
)
def test_a_row_of_words_is_not_a_second_head(rows: Lines) -> None:
    assert heads(grid(rows)).last == 0


def test_the_line_that_names_the_separator_is_no_row() -> None:
    found = read("budget.csv", b"sep=;\r\nItem;Spent ($m)\r\nRoads;4,2\r\n")
    assert found.prose.text == "Item\n\nSpent ($m)\n\nRoads, Spent: $4.2 million"
    assert found.where(found.text.index("4,2")) == "budget.csv:3:7, B3"


HEADS = [
    *("Aug 2024", "Sept 2024", "May 2025", "30 Jun", "1 April 2024", "Day 1", "Age 18", "Aug-24", "Aug '24", "Q1 2024", "FY24"),
    *("2023-24", "2023/24", "2024–2025", "1990s", "2024A", "2025E", "2025 (est.)", "H1 2024", "06/2024"),
]


@pytest.mark.parametrize("head", HEADS)
def test_a_month_or_a_year_is_the_head_of_a_column(head: str) -> None:
    assert read_rows([["Pier", head, "Other"], ["North", "210", "245"]]) == [f"North, {head}: 210", "North, Other: 245"]


@pytest.mark.parametrize(("rows", "last"), [([["Pier", "USD 2,024"], ["North", "USD 310"]], -1), ([["North", "12"], ["South", "14"]], -1)])
def test_a_row_with_a_figure_is_no_head(rows: Lines, last: int) -> None:
    assert heads(grid(rows)).last == last


DATA_SETS = [
    *(("cost_musd", "$12.5 million"), ("cost_usd_m", "$12.5 million"), ("spend_gbpm", "£12.5 million"), ("spend_m_gbp", "£12.5 million")),
    *(("debt_bn_usd", "$12.5 billion"), ("value_kusd", "$12.5 thousand"), ("spend_inr_cr", "Rs 12.5 crore")),
    *(("budget_rs_crore", "Rs 12.5 crore"), ("revenue_m", "12.5 million"), ("net_debt_m", "12.5 million"), ("gdp_bn", "12.5 billion")),
    *(("cost_000s", "12.5 thousand"), ("cost_lakh", "12.5 lakh"), ("ridership_k", "12.5 thousand")),
    *(("length_m", "12.5"), ("height_m", "12.5"), ("depth_m", "12.5"), ("length_km", "12.5 km"), ("route_k", "12.5")),
]


@pytest.mark.parametrize(("head", "value"), DATA_SETS)
def test_the_unit_in_the_head_of_a_data_set(head: str, value: str) -> None:
    (found,) = read_rows([["pier", head], ["North", "12.5"]])
    assert found.rpartition(": ")[2] == value


MEASURES = [
    *(
        ("Length (m)", "Length: 12.5 m"),
        ("Length (km)", "Length: 12.5 km"),
        ("Length in km", "Length: 12.5 km"),
        ("Rain, mm", "Rain: 12.5 mm"),
    ),
    *(("Area (ha)", "Area: 12.5 ha"), ("Depth (metres)", "Depth: 12.5 metres"), ("Output, GWh", "Output: 12.5 GWh")),
    *(("Speed (km/h)", "Speed: 12.5 km/h"), ("Peak (°C)", "Peak: 12.5 °C"), ("Delay (minutes)", "Delay: 12.5 minutes")),
    *(("Flow (litres per hour)", "Flow: 12.5 litres per hour"), ("Fuel (cents per litre)", "Fuel: 12.5 cents per litre")),
    *(("Crop (thousand tonnes)", "Crop: 12.5 thousand tonnes"), ("Crop, 1,000 tonnes", "Crop: 12.5 thousand tonnes")),
    *(("Carbon (Mt)", "Carbon: 12.5 million tonnes"), ("Change (pp)", "Change: 12.5 percentage points")),
    *(
        ("Visitors (m)", "Visitors: 12.5 million"),
        ("Visitors (million)", "Visitors: 12.5 million"),
        ("Revenue (m)", "Revenue: 12.5 million"),
    ),
    *(("Gain (m)", "Gain: 12.5"), ("Loss (m/yr)", "Loss: 12.5"), ("Births per 1,000", "Births per 1,000: 12.5")),
    *(("Rate per 100,000", "Rate per 100,000: 12.5"), ("Price, euros per kilogram", "Price, euros per kilogram: €12.5")),
]
"""The head of a column and the figure with its unit; where an "m" may be metres or millions, neither is said."""


@pytest.mark.parametrize(("head", "wanted"), MEASURES)
def test_the_measure_in_the_head_of_a_column(head: str, wanted: str) -> None:
    assert read_rows([["Pier", head], ["North", "12.5"], ["South", "14"]])[0] == f"North, {wanted}"


TITLES = [
    *(("Table 2. Price at the mill, euros per kilogram", ", euros"), ("Fares ($)", ", $"), ("Prices in euros.", ", euros")),
    *(("Table 3: Crop (thousand tonnes)", ", thousand tonnes"), ("Snow depth in cm", ", cm"), ("Lengths in metres:", ", metres")),
    *(
        ("Table 1. Rain by month, mm", ", mm"),
        ("Spent, £m", ", £m"),
        ("On time, per cent", ", %"),
        ("(in millions of euros)", ", millions of euros"),
    ),
    *(
        ("Visitors in 2024", ""),
        ("Staff, by grade", ""),
        ("Deaths per 100,000", ""),
        ("Area (ha) and yield (t/ha)", ""),
        ("A year in Lund", ""),
    ),
]


@pytest.mark.parametrize(("title", "unit"), TITLES)
def test_the_unit_in_the_title_of_a_table(title: str, unit: str) -> None:
    assert stated_unit([title]).unit == unit
