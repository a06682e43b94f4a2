-- SPDX-License-Identifier: Apache-2.0
-- The registry: people, establishments, who speaks for them, periods of cover, wages, pensions.
-- One text for SQLite and PostgreSQL: keys are text, money is BIGINT halalas, a day is '2026-11-21', a month '2026-11',
-- a flag is 0 or 1, bytes are BYTEA (SQLite keeps them as they are). No semicolon inside a statement but in quotes.

CREATE TABLE nationalities (
    code    TEXT PRIMARY KEY, -- ISO 3166, three letters
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL
);

CREATE TABLE cities (
    code    TEXT PRIMARY KEY, -- the first four digits of its commercial registrations
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL
);

CREATE TABLE offices (
    code    TEXT PRIMARY KEY,
    city    TEXT NOT NULL REFERENCES cities (code),
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL
);

CREATE TABLE activities (
    code    TEXT PRIMARY KEY, -- ISIC revision 4, four digits
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL
);

CREATE TABLE occupations (
    code    TEXT PRIMARY KEY, -- ISCO-08, four digits
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL
);

CREATE TABLE persons (
    identity          TEXT PRIMARY KEY,
    kind              TEXT NOT NULL CHECK (kind IN ('national', 'iqama', 'gcc')),
    subscriber_no     TEXT UNIQUE, -- permanent, never used again (implementing regulation, art. 10)
    first_name        TEXT NOT NULL,
    father_name       TEXT NOT NULL,
    grandfather_name  TEXT NOT NULL,
    family_name       TEXT NOT NULL,
    name_en           TEXT,
    sex               TEXT NOT NULL CHECK (sex IN ('male', 'female')),
    nationality       TEXT NOT NULL REFERENCES nationalities (code),
    birth_date        TEXT NOT NULL,
    birth_hijri       TEXT NOT NULL, -- as the document prints it, never computed anew
    birth_printed     TEXT NOT NULL CHECK (birth_printed IN ('gregorian', 'hijri', 'hijri_year')),
    scheme            TEXT NOT NULL CHECK (scheme IN ('OLD_M33', 'NEW_M273')),
    transitional      BIGINT NOT NULL DEFAULT 0 CHECK (transitional IN (0, 1)),
    status            TEXT NOT NULL CHECK (status IN ('in_service', 'pensioner', 'stopped', 'not_insured')),
    registry_mobile   TEXT,
    registry_email    TEXT,
    iban              TEXT,
    version           BIGINT NOT NULL DEFAULT 1
);

CREATE TABLE establishments (
    number      TEXT PRIMARY KEY,
    unified_no  TEXT NOT NULL,
    cr_no       TEXT NOT NULL,
    name_ar     TEXT NOT NULL,
    name_en     TEXT,
    search_name TEXT NOT NULL, -- what a search compares with: see searchable() in registry.h
    legal_form  TEXT NOT NULL CHECK (legal_form IN ('sole', 'limited', 'joint_stock', 'government', 'foreign', 'charity')),
    activity    TEXT NOT NULL REFERENCES activities (code),
    parent      TEXT REFERENCES establishments (number), -- of a branch: its main establishment
    owner       TEXT REFERENCES persons (identity),
    office      TEXT NOT NULL REFERENCES offices (code),
    city        TEXT NOT NULL REFERENCES cities (code),
    calendar    TEXT NOT NULL DEFAULT 'gregorian' CHECK (calendar IN ('gregorian', 'hijri')),
    registered  TEXT NOT NULL,
    closed      TEXT,
    status      TEXT NOT NULL CHECK (status IN ('active', 'suspended', 'closing', 'closed')),
    version     BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX establishments_by_parent ON establishments (parent);
CREATE INDEX establishments_by_owner ON establishments (owner);

CREATE TABLE supervisors (
    person        TEXT NOT NULL REFERENCES persons (identity),
    establishment TEXT NOT NULL REFERENCES establishments (number),
    role          TEXT NOT NULL CHECK (role IN ('owner', 'supervisor', 'branch_supervisor')),
    since         TEXT NOT NULL,
    until         TEXT,
    PRIMARY KEY (person, establishment, role, since)
);
CREATE INDEX supervisors_by_establishment ON supervisors (establishment, person);

-- A period of cover of one person at one establishment.
CREATE TABLE engagements (
    id            TEXT PRIMARY KEY, -- the subscriber number and a serial number: '512345678-03'
    person        TEXT NOT NULL REFERENCES persons (identity),
    establishment TEXT NOT NULL REFERENCES establishments (number),
    kind          TEXT NOT NULL CHECK (kind IN ('compulsory', 'voluntary', 'gcc_extension')),
    occupation    TEXT NOT NULL REFERENCES occupations (code),
    joined        TEXT NOT NULL,
    left_on       TEXT, -- the last day of service, which counts; empty while in service
    reason        TEXT CHECK (reason BETWEEN '01' AND '20'),
    version       BIGINT NOT NULL DEFAULT 1,
    CHECK (left_on IS NULL OR left_on >= joined),
    CHECK ((left_on IS NULL) = (reason IS NULL))
);
CREATE INDEX engagements_by_person ON engagements (person, joined);
CREATE INDEX engagements_by_establishment ON engagements (establishment, left_on, joined);

CREATE TABLE wages (
    engagement   TEXT NOT NULL REFERENCES engagements (id),
    from_month   TEXT NOT NULL,
    basic        BIGINT NOT NULL CHECK (basic > 0),
    housing      BIGINT NOT NULL DEFAULT 0 CHECK (housing >= 0), -- in kind it is two months' basic a year, not an amount
    housing_kind TEXT NOT NULL CHECK (housing_kind IN ('cash', 'in_kind', 'none')),
    commission   BIGINT NOT NULL DEFAULT 0 CHECK (commission >= 0),
    PRIMARY KEY (engagement, from_month),
    CHECK (housing_kind = 'cash' OR housing = 0)
);

CREATE TABLE pensions (
    person  TEXT NOT NULL REFERENCES persons (identity),
    kind    TEXT NOT NULL CHECK (kind IN ('retirement', 'early', 'disability', 'survivor')),
    monthly BIGINT NOT NULL CHECK (monthly > 0),
    since   TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    PRIMARY KEY (person, kind)
);

-- How far the making of a synthetic population came, so that an interrupted one goes on.
CREATE TABLE population (
    id       BIGINT PRIMARY KEY CHECK (id = 1),
    seed     TEXT NOT NULL,
    people   BIGINT NOT NULL,
    as_of    TEXT NOT NULL,
    stage    TEXT NOT NULL CHECK (stage IN ('people', 'establishments', 'careers', 'finished')),
    position BIGINT NOT NULL
);

INSERT INTO nationalities (code, name_ar, name_en) VALUES
    ('SAU', 'السعودية', 'Saudi Arabia'), ('EGY', 'مصر', 'Egypt'), ('YEM', 'اليمن', 'Yemen'),
    ('SDN', 'السودان', 'Sudan'), ('SYR', 'سوريا', 'Syria'), ('JOR', 'الأردن', 'Jordan'),
    ('IND', 'الهند', 'India'), ('PAK', 'باكستان', 'Pakistan'), ('BGD', 'بنغلاديش', 'Bangladesh'),
    ('PHL', 'الفلبين', 'Philippines'), ('NPL', 'نيبال', 'Nepal'), ('ARE', 'الإمارات', 'United Arab Emirates'),
    ('KWT', 'الكويت', 'Kuwait'), ('BHR', 'البحرين', 'Bahrain'), ('OMN', 'عُمان', 'Oman'), ('QAT', 'قطر', 'Qatar');

INSERT INTO cities (code, name_ar, name_en) VALUES
    ('1010', 'الرياض', 'Riyadh'), ('4030', 'جدة', 'Jeddah'), ('2050', 'الدمام', 'Dammam'),
    ('4031', 'مكة المكرمة', 'Makkah'), ('4650', 'المدينة المنورة', 'Madinah'), ('2051', 'الخبر', 'Khobar'),
    ('2055', 'الجبيل', 'Jubail'), ('1131', 'بريدة', 'Buraydah'), ('5850', 'أبها', 'Abha'),
    ('3550', 'تبوك', 'Tabuk'), ('3350', 'حائل', 'Hail'), ('5900', 'جازان', 'Jazan'),
    ('5950', 'نجران', 'Najran'), ('4032', 'الطائف', 'Taif'), ('4700', 'ينبع', 'Yanbu');

INSERT INTO offices (code, city, name_ar, name_en) VALUES
    ('01', '1010', 'مكتب التأمينات بالرياض', 'Riyadh office'), ('02', '4030', 'مكتب التأمينات بجدة', 'Jeddah office'),
    ('03', '2050', 'مكتب التأمينات بالدمام', 'Dammam office'), ('04', '4031', 'مكتب التأمينات بمكة المكرمة', 'Makkah office'),
    ('05', '4650', 'مكتب التأمينات بالمدينة المنورة', 'Madinah office'), ('06', '2051', 'مكتب التأمينات بالخبر', 'Khobar office'),
    ('07', '2055', 'مكتب التأمينات بالجبيل', 'Jubail office'), ('08', '1131', 'مكتب التأمينات ببريدة', 'Buraydah office'),
    ('09', '5850', 'مكتب التأمينات بأبها', 'Abha office'), ('10', '3550', 'مكتب التأمينات بتبوك', 'Tabuk office'),
    ('11', '3350', 'مكتب التأمينات بحائل', 'Hail office'), ('12', '5900', 'مكتب التأمينات بجازان', 'Jazan office'),
    ('13', '5950', 'مكتب التأمينات بنجران', 'Najran office'), ('14', '4032', 'مكتب التأمينات بالطائف', 'Taif office'),
    ('15', '4700', 'مكتب التأمينات بينبع', 'Yanbu office');

INSERT INTO activities (code, name_ar, name_en) VALUES
    ('4100', 'تشييد المباني', 'Construction of buildings'), ('4711', 'تجارة التجزئة في المواد الغذائية', 'Retail sale of food'),
    ('4690', 'تجارة الجملة', 'Wholesale trade'), ('4923', 'نقل البضائع بالشاحنات', 'Freight transport by road'),
    ('5610', 'المطاعم', 'Restaurants'), ('5510', 'الفنادق', 'Hotels'),
    ('6201', 'برمجة الحاسب', 'Computer programming'), ('6419', 'البنوك', 'Banks'),
    ('8510', 'التعليم الابتدائي', 'Primary education'), ('8610', 'المستشفيات', 'Hospitals'),
    ('8010', 'الحراسات الأمنية', 'Private security'), ('8121', 'نظافة المباني', 'Cleaning of buildings'),
    ('2011', 'صناعة الكيماويات الأساسية', 'Basic chemicals'), ('1061', 'صناعة المطاحن', 'Grain mill products'),
    ('2395', 'صناعة الخرسانة', 'Concrete products'), ('0113', 'زراعة الخضار', 'Growing of vegetables'),
    ('6910', 'المحاماة', 'Legal activities'), ('7110', 'الهندسة والعمارة', 'Engineering and architecture'),
    ('8899', 'الخدمات الاجتماعية', 'Social work'), ('4520', 'صيانة السيارات', 'Vehicle repair');

INSERT INTO occupations (code, name_ar, name_en) VALUES
    ('1120', 'مدير عام', 'General manager'), ('1219', 'مدير إداري', 'Administration manager'),
    ('2142', 'مهندس مدني', 'Civil engineer'), ('2144', 'مهندس ميكانيكي', 'Mechanical engineer'),
    ('2211', 'طبيب عام', 'General practitioner'), ('2221', 'ممرض', 'Nurse'),
    ('2310', 'أستاذ جامعي', 'University teacher'), ('2341', 'معلم', 'Teacher'),
    ('2411', 'محاسب', 'Accountant'), ('2512', 'مطور برمجيات', 'Software developer'),
    ('2611', 'محام', 'Lawyer'), ('3313', 'مساعد محاسب', 'Accounting assistant'),
    ('3322', 'مندوب مبيعات', 'Sales representative'), ('4110', 'كاتب عام', 'General clerk'),
    ('4226', 'موظف استقبال', 'Receptionist'), ('5120', 'طباخ', 'Cook'),
    ('5131', 'نادل', 'Waiter'), ('5223', 'بائع', 'Shop assistant'),
    ('5414', 'حارس أمن', 'Security guard'), ('7112', 'عامل بناء', 'Bricklayer'),
    ('7231', 'ميكانيكي سيارات', 'Vehicle mechanic'), ('7411', 'كهربائي مبان', 'Building electrician'),
    ('8322', 'سائق سيارة', 'Car driver'), ('8332', 'سائق شاحنة', 'Truck driver'),
    ('9112', 'عامل نظافة', 'Cleaner'), ('9313', 'عامل إنشاءات', 'Construction labourer');
