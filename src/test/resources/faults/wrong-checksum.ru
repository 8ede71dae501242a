# The checksum of another text.
BASE <https://w3id.org/tipgraph/>
PREFIX tip: <https://w3id.org/tipgraph/ontology#>

DELETE WHERE { GRAPH <narrative/2016/AND> { <narrative/2016/AND> tip:sha256 ?sum } } ;
INSERT DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND> tip:sha256 "0000000000000000000000000000000000000000000000000000000000000000" } }
