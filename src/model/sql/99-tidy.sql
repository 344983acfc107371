-- What only the build needed; the meanings stay, so that a query can look them up.
drop table owner_refs;
drop table owner_found;
drop table new_people;
drop table given_people;
drop table all_people;
drop table manager_map;
drop table account_refs;
drop table account_found;
drop table new_accounts;
drop table deal_rows;
drop table deal_states;
drop table deal_histories;
drop table activity_addresses;
drop table more_links;
drop table stage_list;
drop table stage_orders;
drop table file_day;
