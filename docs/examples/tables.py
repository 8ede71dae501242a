# %% [markdown]
# # The tables of tipgraph in Python
#
# Runs as a script, `python3 docs/examples/tables.py out/current/tables`, and cell by cell in a notebook (Jupyter, VS Code).
# It needs pandas. Parquet is read where pyarrow or duckdb is there, the endpoint is asked where one is served.
#
# **Claims, not findings.** A row is what a report of the government of the United States says. Count by status, read the
# quote, and do not name or accuse anyone on the strength of a row.

# %%
import importlib.util
import io
import json
import sys
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import pandas

SCRIPT = "__file__" in globals()
TABLES = Path(sys.argv[1] if SCRIPT and len(sys.argv) > 1 else "out/current/tables")
ENDPOINT = sys.argv[2] if SCRIPT and len(sys.argv) > 2 else "http://127.0.0.1:3030/sparql"

# %% [markdown]
# ## CSV, with the types that its description tells
#
# `csv-metadata.json` tells of each column what it is (CSV on the Web). Codes stay text, so that the M49 code `020` keeps
# its zero, and `NA` is Namibia and not a missing value: only an empty cell is one.

# %%
METADATA = json.loads((TABLES / "csv-metadata.json").read_text(encoding="utf-8"))
DTYPES = {"integer": "Int64", "nonNegativeInteger": "Int64", "decimal": "Float64", "boolean": "boolean"}


def columns(table):
    """The columns of a table, as they are described."""
    return next(t for t in METADATA["tables"] if t["url"] == f"{table}.csv")["tableSchema"]["columns"]


def read(table):
    """A table as a data frame. Cells that may hold several values become lists."""
    described = columns(table)
    frame = pandas.read_csv(
        TABLES / f"{table}.csv",
        dtype={column["name"]: DTYPES.get(column["datatype"], "string") for column in described},
        keep_default_na=False,
        na_values=[""],
    )
    for column in described:
        if "separator" in column:
            cells = frame[column["name"]].fillna("")
            frame[column["name"]] = [cell.split(column["separator"]) if cell else [] for cell in cells]
    return frame


for table in METADATA["tables"]:
    name = table["url"].removesuffix(".csv")
    print(f"{name}: {len(read(name))} rows. {table['dc:description']}")

# %% [markdown]
# ## How sure is the report of what it says on forced labour?

# %%
exploitation = read("exploitation")
by_practice = exploitation.explode("practices")
forced = by_practice[by_practice["practices"] == "forced-labour"]
print()
print(forced.groupby(["country_name", "year", "status"]).size().to_string())

# %% [markdown]
# ## Routes between countries, with names and regions
#
# `routes` has one row for each origin and destination of a claim: count claims, not rows.

# %%
routes = read("routes")
places = read("places").set_index("code")
abroad = routes[~routes["internal"]]
abroad = abroad.assign(region=abroad["origin"].map(places["within_name"]))
print()
print(abroad.groupby("region")["claim"].nunique().sort_values(ascending=False).to_string())

# %% [markdown]
# ## Numbers keep their bounds
#
# An empty `high` is a number without an upper bound ("at least 3"), not zero. Add up nothing before you have read the quotes:
# the same people may be counted twice.

# %%
estimates = read("estimates")
people = estimates[estimates["unit"] == "person"]
print()
print(f"{len(people)} numbers of people, {people['high'].isna().sum()} of them without an upper bound, of which some:")
print(people[["country", "year", "low", "high", "counted"]].head(3).to_string(index=False))

# %% [markdown]
# ## The same from Parquet
#
# Types and lists are in the file.

# %%
print()
if importlib.util.find_spec("pyarrow"):
    frame = pandas.read_parquet(TABLES / "exploitation.parquet")
    print(f"Parquet, by pyarrow: {len(frame)} rows of exploitation.")
elif importlib.util.find_spec("duckdb"):
    import duckdb

    frame = duckdb.sql(f"SELECT * FROM '{TABLES / 'exploitation.parquet'}'").df()
    print(f"Parquet, by duckdb: {len(frame)} rows of exploitation.")
else:
    print("Neither pyarrow nor duckdb is here: Parquet is not read.")

# %% [markdown]
# ## Asking the endpoint
#
# What the tables do not hold is a query away. Here: how many claims there are of each kind, beside the table.

# %%
QUERY = """
PREFIX tip: <https://w3id.org/tipgraph/ontology#>
SELECT ?kind (COUNT(?claim) AS ?asked)
WHERE { ?claim a ?class ; tip:status ?status BIND(STRAFTER(STR(?class), "#") AS ?kind) }
GROUP BY ?kind ORDER BY ?kind
"""


def ask(query):
    """What the endpoint answers, as a data frame."""
    address = ENDPOINT + "?" + urllib.parse.urlencode({"query": query})
    request = urllib.request.Request(address, headers={"Accept": "text/csv"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return pandas.read_csv(io.BytesIO(answer.read()), keep_default_na=False)


try:
    asked = ask(QUERY).set_index("kind")
    told = read("claims").groupby("kind").size().rename("in the table")
    beside = asked.join(told, how="outer")
    print(beside.to_string())
    print("The same." if (beside["asked"] == beside["in the table"]).all() else "Not the same: another release is served.")
except urllib.error.URLError as trouble:
    print(f"No endpoint is served at {ENDPOINT} ({trouble.reason}): ./tipgraph serve out")
