# A passage one code point off: its IRI, its quote and its claims notice.
BASE <https://w3id.org/tipgraph/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/passage/1215-1281> oa:start "1215"^^xsd:nonNegativeInteger ; oa:end "1281"^^xsd:nonNegativeInteger } } ;
INSERT DATA { GRAPH <narrative/2016/AND> { <narrative/2016/AND/passage/1215-1281> oa:start "1216"^^xsd:nonNegativeInteger ; oa:end "1282"^^xsd:nonNegativeInteger } }
