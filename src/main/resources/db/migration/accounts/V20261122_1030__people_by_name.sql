-- For lists of other modules that show, search or sort by names. Whoever shows them masks them.
create view accounts.person as
select id, display_name from accounts.account;
