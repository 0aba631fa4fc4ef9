-- Adding days to a moment follows the time zone of the session, so these are not immutable; as long as they said so, PostgreSQL called
-- them for each row instead of writing their text into the query.
alter function obligations.state_of(int, int, int, timestamptz, timestamptz) stable;
alter function obligations.standing_of(bigint, timestamptz, boolean, timestamptz) stable;
