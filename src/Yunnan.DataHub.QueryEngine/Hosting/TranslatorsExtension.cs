using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Paging;

namespace Yunnan.DataHub.QueryEngine.Hosting;

/// <summary>Adds the engine's translators of methods to a context's options.</summary>
internal sealed class TranslatorsExtension : IDbContextOptionsExtension
{
    public TranslatorsExtension() => Info = new ExtensionInfo(this);

    public DbContextOptionsExtensionInfo Info { get; }

    public static void AddTo(DbContextOptionsBuilder options) =>
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new TranslatorsExtension());

    public void ApplyServices(IServiceCollection services) =>
        new EntityFrameworkRelationalServicesBuilder(services)
            .TryAdd<IMethodCallTranslatorPlugin, RowValueTranslator>()
            .TryAdd<IMethodCallTranslatorPlugin, FoldedTextTranslator>()
            .TryAdd<IMethodCallTranslatorPlugin, ScaledNumberTranslator>()
            .TryAdd<IMethodCallTranslatorPlugin, ScaledProductTranslator>()
            .TryAdd<IMethodCallTranslatorPlugin, DaysBetweenTranslator>()
            .TryAdd<IMethodCallTranslatorPlugin, FieldDifferenceTranslator>();

    public void Validate(IDbContextOptions options)
    {
    }

    private sealed class ExtensionInfo(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is ExtensionInfo;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo)
        {
        }
    }
}
