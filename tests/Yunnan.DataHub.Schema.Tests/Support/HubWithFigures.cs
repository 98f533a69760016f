namespace Yunnan.DataHub.Schema.Tests.Support;

/// <summary>A hub of its own, into which a file of figures was imported: those of the catalogue are too few to judge progress by.</summary>
public sealed class HubWithFigures : IAsyncLifetime
{
    private const string Figures = """
        indicator,region,period,breakdown,value,unit,status,reportedBy,source
        skilled-talent-stock,530000,2020,,1000000,,verified,,test
        skilled-talent-stock,530000,2023,,2500000,,verified,,test
        high-skilled-talent-stock,530000,2020,,500000,,verified,,test
        high-skilled-talent-stock,530000,2023,,450000,,verified,,test
        vocational-training,530000,2022,,1500000,,verified,,test
        vocational-training,530000,2023,,2000000,,verified,,test
        vocational-training,530100,2023,,400000,,verified,,test
        enterprise-apprentices-trained,530000,2023,,120000,,verified,,test
        chief-technicians-new,530000,2025,,300,,verified,,test
        """;

    public Hub Hub { get; } = new();

    public async Task InitializeAsync()
    {
        await Hub.InitializeAsync();
        await Hub.ImportFiguresAsync(Figures);
    }

    public Task DisposeAsync() => Hub.DisposeAsync();
}
