# A number without bounds.
BASE <https://w3id.org/tipgraph/>
PREFIX tip: <https://w3id.org/tipgraph/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/estimate/1712-1> tip:low "100"^^xsd:decimal ; tip:high "150"^^xsd:decimal } }
