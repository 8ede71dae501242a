# The tables of tipgraph in R, with nothing but base R: Rscript docs/examples/tables.R out/current/tables
# Parquet is read where the package arrow is there.
#
# Claims, not findings. A row is what a report of the government of the United States says. Count by status, read the
# quote, and do not name or accuse anyone on the strength of a row.

given <- commandArgs(trailingOnly = TRUE)
tables <- if (length(given) > 0) given[[1]] else "out/current/tables"
endpoint <- if (length(given) > 1) given[[2]] else "http://127.0.0.1:3030/sparql"

# ---- CSV -----------------------------------------------------------------------------------------------------------
# All columns are read as text, so that the M49 code 020 keeps its zero, and NA is Namibia: only an empty cell is missing.
# What each column is stands in csv-metadata.json.
read_table <- function(name) {
  read.csv(file.path(tables, paste0(name, ".csv")),
    colClasses = "character", na.strings = "", encoding = "UTF-8", check.names = FALSE
  )
}

# The values of cells that may hold several, as a list.
values <- function(cells) strsplit(ifelse(is.na(cells), "", cells), "|", fixed = TRUE)

for (file in sort(list.files(tables, pattern = "[.]csv$"))) {
  name <- sub("[.]csv$", "", file)
  cat(name, ": ", nrow(read_table(name)), " rows\n", sep = "")
}

# ---- How sure is the report of what it says on forced labour? --------------------------------------------------------
exploitation <- read_table("exploitation")
forced <- vapply(values(exploitation$practices), function(practices) "forced-labour" %in% practices, logical(1))
cat("\n")
print(with(exploitation[forced, ], table(country_name, status)))

# ---- Routes between countries, with regions; count claims, not rows --------------------------------------------------
routes <- read_table("routes")
places <- read_table("places")
abroad <- routes[routes$internal == "false", ]
abroad$region <- places$within_name[match(abroad$origin, places$code)]
claims <- unique(abroad[c("region", "claim")])
cat("\n")
print(sort(table(claims$region), decreasing = TRUE))

# ---- Numbers keep their bounds: a missing high is no upper bound, not zero -------------------------------------------
estimates <- read_table("estimates")
estimates$low <- as.numeric(estimates$low)
estimates$high <- as.numeric(estimates$high)
people <- estimates[estimates$unit == "person", ]
cat("\n", nrow(people), " numbers of people, ", sum(is.na(people$high)), " of them without an upper bound\n", sep = "")

# ---- The same from Parquet: types and lists are in the file ----------------------------------------------------------
if (requireNamespace("arrow", quietly = TRUE)) {
  frame <- arrow::read_parquet(file.path(tables, "exploitation.parquet"))
  cat("Parquet, by arrow: ", nrow(frame), " rows of exploitation\n", sep = "")
} else {
  cat("The package arrow is not here: Parquet is not read.\n")
}

# ---- Asking the endpoint ---------------------------------------------------------------------------------------------
query <- "PREFIX tip: <https://w3id.org/tipgraph/ontology#>
  SELECT (COUNT(DISTINCT ?claim) AS ?claims) WHERE { ?claim tip:status ?status }"
address <- paste0(endpoint, "?output=csv&query=", URLencode(query, reserved = TRUE))
asked <- tryCatch(suppressWarnings(read.csv(url(address))), error = function(trouble) NULL)
if (is.null(asked)) {
  cat("No endpoint is served at ", endpoint, ": ./tipgraph serve out\n", sep = "")
} else {
  same <- asked$claims == nrow(read_table("claims"))
  cat("The endpoint counts ", asked$claims, " claims. ", if (same) "The same.\n" else "Not the same.\n", sep = "")
}
