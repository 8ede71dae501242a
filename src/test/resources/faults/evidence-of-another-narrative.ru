# A claim that rests on a passage of another narrative.
BASE <https://w3id.org/tipgraph/>
PREFIX tip: <https://w3id.org/tipgraph/ontology#>

DELETE DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/exploitation/1215-1> tip:evidence <narrative/2016/AND/passage/1215-1281> } } ;
INSERT DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/exploitation/1215-1> tip:evidence <narrative/2017/NRU/passage/952-1076> } }
