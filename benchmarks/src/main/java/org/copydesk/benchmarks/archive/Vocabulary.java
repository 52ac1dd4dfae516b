package org.copydesk.benchmarks.archive;

import java.util.List;

/** The words that articles are made of. */
final class Vocabulary {

    static final List<String> GIVEN = words("""
            Adam Agnes Albert Alma Andrew Astrid Barbara Benedict Bridget Bruno Camille Cecilia Clement Conrad Cordelia Damian
            Deborah Dominic Edith Edmund Eleanor Emilio Esther Felix Fiona Florence Francis Frederick Gabriel Genevieve Gerald
            Gertrude Gilbert Gloria Gregory Harriet Helmut Henrietta Hubert Ingrid Irene Isabel Jasper Joachim Judith Konrad
            Lambert Laurence Leonard Lorenzo Lucinda Magdalena Malcolm Margaret Matilda Maximilian Mildred Miriam Natalie
            Norbert Octavia Oswald Patricia Penelope Quentin Rafael Rebecca Reginald Rosalind Rudolf Samuel Sebastian
            Sigrid Solomon Stanley Sylvia Tabitha Theodore Thomas Ulrich Ursula Valentin Veronica Vincent Walter Wilfred
            Winifred Zachary
            """);

    static final List<String> THINGS = words("""
            airfield alley almanac anchor apron archive aqueduct arcade arsenal auction axle bakery barge barn barrel
            basin beacon boiler boulevard bracket brewery brickyard bridge buoy cable café canal cannery canopy canteen
            cargo carriage castle causeway cellar chapel charter chimney cinema cistern clinic coal-shed cloister
            coastguard college colonnade concert contract convoy corridor cottage courtyard crane crypt culvert cupboard
            dairy dam depot derrick dictionary dinghy ditch dockyard drawbridge dredger dyke embankment engine estuary
            factory farmhouse fence ferry festival fishery flagpole fleet footpath forge fountain foundry freighter
            furnace gallery garage garden gasworks generator glasshouse granary grandstand gravel-pit greenhouse
            guesthouse gymnasium hangar harbour hatchery hedge herbarium highway hillside hostel hotel hydrant inlet inn
            island jetty junction kennel kiln kitchen laboratory ladder lagoon landfill laundry ledger levy library lido
            lighthouse locomotive loft lorry mainsail mansion manuscript marina market marsh meadow menagerie mill mine
            monastery monument mooring mosaic museum nursery oak observatory office orchard orchestra oven paddock
            palace pamphlet park pasture pier pipeline planetarium playground polder pond pool port-office prairie
            printworks promenade pump quarry quay railway ramp rectory refinery regatta reservoir restaurant ridge river
            road roof ropewalk roundabout rowing-club sanatorium sawmill scaffold school schooner seawall sewer shelter
            shipyard shop shuttle signal-box silo slipway sluice smithy spire square stable stadium staircase statue
            steamer storehouse street studio subway sundial supermarket surgery survey swimming-bath synagogue tannery
            tavern telescope temple terrace theatre timetable tollgate tower tramway treasury treaty trench tunnel
            turbine turnpike university valley vault velodrome viaduct vicarage village vineyard wall wagon warehouse
            watermill weir well wharf windmill winery workshop yard zoo
            """);

    static final List<String> QUALITIES = words("""
            abandoned ageing ambitious annual awkward bankrupt bare borrowed brick bright broad broken brown busy
            careful celebrated cheap coastal cold common copper costly covered cracked crowded damp dark deep derelict
            distant draughty dry dusty early eastern elegant empty enormous expensive faded famous fashionable favourite
            flooded forgotten former fragile frozen gloomy golden green grey half-built handsome haunted heavy hidden
            high hollow hot huge humble idle illegal impressive improvised inland iron leaking legendary local lonely
            long lost low magnificent makeshift marble medieval modern muddy municipal narrow neglected new noisy
            northern obsolete odd old only open ornate overgrown painted pale patched peculiar planned plain popular
            private promised prosperous provisional public quaint quiet rebuilt red remote renovated rented restored
            rival rotten round rural rusty sandy scenic secluded shabby shallow shared sheltered silent slate sleepy
            sloping small snowbound solid southern spacious splendid steep stone stormy stranded sturdy sunny temporary
            thatched tidal timber tiny troubled unfinished unloved unpopular unsafe unusual upper urban vacant valuable
            vast wealthy weathered western wet white wide windy wooden yellow
            """);

    static final List<String> DEEDS = words("""
            admired advertised altered applauded approved assessed auctioned avoided bought challenged changed chartered
            checked chose cleaned closed compared considered copied counted crossed damaged defended delayed demolished
            described designed discovered discussed divided drained emptied evacuated examined exchanged expanded
            explored favoured filmed financed followed founded funded guarded handed hired honoured ignored improved
            inherited inspected insured invented investigated joined judged launched leased left lengthened linked
            loaded located maintained managed mapped measured mended missed mortgaged moved noticed observed offered
            opened opposed ordered organised passed photographed placed pledged praised presented preserved proposed
            protected purchased questioned raised reached reclaimed recommended recorded refused registered rejected
            remembered repaired replaced reported rescued reviewed roofed sealed searched secured selected served
            shortened sketched sold sponsored strengthened studied supervised supplied surrendered surveyed tested
            toured traded transformed valued visited welcomed widened
            """);

    static final List<String> CROWDS = words("""
            accountants anglers architects artists bakers bankers beekeepers blacksmiths boatmen bookbinders brewers
            bricklayers builders butchers carpenters cartographers chemists clerks climbers coaches collectors commuters
            composers cooks councillors curators cyclists dancers dentists divers dockers doctors drivers editors
            electricians engineers farmers ferrymen firefighters fishermen florists foresters gardeners geologists
            glaziers grocers guards historians innkeepers inspectors jewellers joiners judges labourers lawyers
            lecturers librarians locksmiths magistrates masons mechanics merchants midwives millers miners musicians
            neighbours nurses opticians painters parents passengers pensioners pharmacists photographers planners
            plumbers poets porters potters printers pupils rangers residents riders roofers sailors sculptors shepherds
            shopkeepers singers skippers soldiers stonemasons students surgeons surveyors tailors teachers tenants
            tourists traders translators travellers trustees vets villagers visitors volunteers waiters walkers weavers
            welders winemakers workers
            """);

    static final List<String> DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

    static final List<String> MONTHS =
            words("January February March April May June July August September October November December");

    static final List<String> SAYINGS =
            words("added announced argued believed claimed explained insisted said thought");

    private Vocabulary() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
