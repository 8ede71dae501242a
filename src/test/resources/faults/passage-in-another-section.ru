# A passage that lies in another section than it says.
BASE <https://w3id.org/tipgraph/>
PREFIX tip: <https://w3id.org/tipgraph/ontology#>

DELETE DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/passage/5143-5207> tip:section <narrative/2016/AND/section/4925-5367> } } ;
INSERT DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/passage/5143-5207> tip:section <narrative/2016/AND/section/4340-4923> } }
