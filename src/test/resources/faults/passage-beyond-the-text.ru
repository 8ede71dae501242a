# A passage that ends after the text does.
BASE <https://w3id.org/tipgraph/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/passage/5209-5277> oa:end "5277"^^xsd:nonNegativeInteger } } ;
INSERT DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/passage/5209-5277> oa:end "6277"^^xsd:nonNegativeInteger } }
