# A claim without evidence: its IRI still tells where it stood.
BASE <https://w3id.org/tipgraph/>
PREFIX tip: <https://w3id.org/tipgraph/ontology#>

DELETE DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/exploitation/1215-1> tip:evidence <narrative/2016/AND/passage/1215-1281> } }
