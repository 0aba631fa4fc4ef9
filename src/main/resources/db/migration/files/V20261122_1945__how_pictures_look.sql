-- How a picture looks in 64 bits (null: too plain, or from before), and the day its camera noted.
alter table files.picture add column look bigint, add column taken_on date;

-- Two looks that differ in few bits have one of four quarters alike.
create index picture_by_look_1 on files.picture (((look >> 48) & 65535)) where look is not null;
create index picture_by_look_2 on files.picture (((look >> 32) & 65535)) where look is not null;
create index picture_by_look_3 on files.picture (((look >> 16) & 65535)) where look is not null;
create index picture_by_look_4 on files.picture ((look & 65535)) where look is not null;

-- Pictures that look like this one, itself left out.
create function files.lookalikes(of_picture uuid) returns table (picture_id uuid)
language sql stable as $$
    select o.id
      from files.picture p
      join files.picture o
        on o.look is not null
       and (((o.look >> 48) & 65535) = ((p.look >> 48) & 65535) or ((o.look >> 32) & 65535) = ((p.look >> 32) & 65535)
            or ((o.look >> 16) & 65535) = ((p.look >> 16) & 65535) or (o.look & 65535) = (p.look & 65535))
     where p.id = of_picture and o.id <> p.id and bit_count((o.look # p.look)::bit(64)) <= 8
$$;
