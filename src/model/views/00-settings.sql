-- What the team set, empty where nobody set anything: tiers with days of their own, and who is a rep or none.
create table if not exists setting_tiers (tier varchar, neglect_days integer);
create table if not exists setting_people (person_id varchar, is_rep boolean);
