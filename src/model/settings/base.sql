-- Which currency are amounts added up in, and which would the files say? One row; empty where no currency is named.
select getvariable('base_currency') as base, getvariable('files_currency') as files
