-- Where a value stands among n others of its kind, 0…1: the middle of its place, equal values sharing theirs.
-- `below` counts the smaller ones, `equal` those as large, itself among them.
create or replace macro mid_place(below, equal, n) as (below + (equal + 1) / 2 - 0.5) / n;
